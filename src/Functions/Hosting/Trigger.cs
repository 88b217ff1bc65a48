using NCrontab;

namespace MimFunctions.Hosting;

/// <summary>What fires a function, as its attribute says; checked, so that a trigger that exists can be listened to.</summary>
internal abstract record Trigger
{
    private Trigger(string parameter) => Parameter = parameter;

    /// <summary>Name of the parameter that takes the event; the name of the binding in <c>function.json</c>.</summary>
    public string Parameter { get; }

    /// <summary>A file in a container.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="Pattern">Which files.</param>
    /// <param name="Connection">App setting (prefix) of the storage connection.</param>
    internal sealed record Blob(string Parameter, BlobPattern Pattern, string Connection) : Trigger(Parameter);

    /// <summary>A message of a queue.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="QueueName">Name of the queue.</param>
    /// <param name="Connection">App setting (prefix) of the namespace connection.</param>
    internal sealed record Queue(string Parameter, string QueueName, string Connection) : Trigger(Parameter);

    /// <summary>A schedule.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="Expression">NCRONTAB with seconds, UTC.</param>
    /// <param name="Schedule">The same, parsed.</param>
    internal sealed record Timer(string Parameter, string Expression, CrontabSchedule Schedule) : Trigger(Parameter);

    /// <summary>An HTTP request.</summary>
    /// <param name="Parameter">Name of the parameter that takes the request.</param>
    /// <param name="Route">Route with a fixed first part.</param>
    /// <param name="Methods">Lower-case methods.</param>
    /// <param name="AuthLevel">Who may call, as the Functions host checks it.</param>
    internal sealed record Http(string Parameter, string Route, IReadOnlyList<string> Methods, AuthorizationLevel AuthLevel)
        : Trigger(Parameter)
    {
        /// <summary>First part of the route: a literal, so that a forwarded request can be told from an invocation.</summary>
        public string Prefix => Route.Split('/')[0];
    }
}
