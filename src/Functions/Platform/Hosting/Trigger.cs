using NCrontab;

namespace MimFunctions.Platform.Hosting;

/// <summary>What fires a function, as its attribute says; checked, so that a trigger that exists can be listened to.</summary>
internal abstract record Trigger
{
    private Trigger(string parameter) => Parameter = parameter;

    /// <summary>Name of the parameter that takes the event; the name of the binding for the host.</summary>
    public string Parameter { get; }

    /// <summary>A file in a container.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="Pattern">Which files.</param>
    internal sealed record Blob(string Parameter, BlobPattern Pattern) : Trigger(Parameter);

    /// <summary>A message of a queue.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="QueueName">Name of the queue.</param>
    internal sealed record Queue(string Parameter, string QueueName) : Trigger(Parameter);

    /// <summary>A schedule.</summary>
    /// <param name="Parameter">Name of the parameter that takes the event.</param>
    /// <param name="Expression">NCRONTAB with seconds, UTC.</param>
    /// <param name="Schedule">The same, parsed.</param>
    internal sealed record Timer(string Parameter, string Expression, CrontabSchedule Schedule) : Trigger(Parameter);

    /// <summary>An HTTP request, which the endpoints answer.</summary>
    /// <param name="Parameter">Name of the parameter that takes the request.</param>
    internal sealed record Http(string Parameter) : Trigger(Parameter);
}
