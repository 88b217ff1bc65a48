using System.Reflection;
using NCrontab;

namespace MimFunctions.Hosting;

/// <summary>Reads a trigger from the parameter that carries its attribute.</summary>
internal static class TriggerReader
{
    /// <summary>Connections that the Functions host takes when the attribute names none.</summary>
    private const string DefaultStorage = "AzureWebJobsStorage", DefaultServiceBus = "AzureWebJobsServiceBus";

    /// <summary>Whether the parameter carries a trigger attribute.</summary>
    public static bool IsTrigger(ParameterInfo parameter) => AttributeOf(parameter) is not null;

    /// <summary>The trigger, or null after adding to <paramref name="faults"/> what is wrong with it.</summary>
    public static Trigger? Read(ParameterInfo parameter, List<string> faults)
    {
        var attribute = AttributeOf(parameter)!;
        (Type Takes, Trigger? Read) bound = attribute switch
        {
            BlobTriggerAttribute blob => (typeof(BlobEvent), Blob(parameter.Name!, blob, faults)),
            ServiceBusTriggerAttribute queue => (typeof(QueueEvent), Queue(parameter.Name!, queue)),
            TimerTriggerAttribute timer => (typeof(TimerEvent), Timer(parameter.Name!, timer, faults)),
            var http => (typeof(HttpContext), Http(parameter.Name!, (HttpTriggerAttribute)http, faults)),
        };
        if (parameter.ParameterType == bound.Takes)
            return bound.Read;
        faults.Add($"parameter {parameter.Name} is a {parameter.ParameterType.Name}; its trigger gives a {bound.Takes.Name}.");
        return null;
    }

    private static Attribute? AttributeOf(ParameterInfo parameter) => parameter.GetCustomAttributes().FirstOrDefault(attribute =>
        attribute is BlobTriggerAttribute or ServiceBusTriggerAttribute or TimerTriggerAttribute or HttpTriggerAttribute);

    private static Trigger.Blob? Blob(string parameter, BlobTriggerAttribute blob, List<string> faults)
    {
        if (BlobPattern.Parse(blob.BlobPath) is { } pattern)
            return new Trigger.Blob(parameter, pattern, blob.Connection ?? DefaultStorage);
        faults.Add(
            $"\"{blob.BlobPath}\" is no blob pattern; write a fixed container and parts named once, such as drop/{{state}}/{{name}}.");
        return null;
    }

    private static Trigger.Queue Queue(string parameter, ServiceBusTriggerAttribute queue) =>
        new(parameter, queue.QueueName, queue.Connection ?? DefaultServiceBus);

    private static Trigger.Timer? Timer(string parameter, TimerTriggerAttribute timer, List<string> faults)
    {
        if (CrontabSchedule.TryParse(timer.Schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is { } schedule)
            return new Trigger.Timer(parameter, timer.Schedule, schedule);
        faults.Add($"\"{timer.Schedule}\" is no NCRONTAB expression with seconds, such as 0 */5 * * * *.");
        return null;
    }

    private static Trigger.Http? Http(string parameter, HttpTriggerAttribute http, List<string> faults)
    {
        var route = new Trigger.Http(parameter, http.Route, http.Methods, http.AuthLevel);
        if (route.Prefix is "" || route.Prefix.Contains('{', StringComparison.Ordinal))
            faults.Add($"the route \"{http.Route}\" has no fixed beginning; "
                + "a catch-all would let anyone post to /FunctionName as if they were the host.");
        else if (http.Methods.Count == 0)
            faults.Add($"the route \"{http.Route}\" names no method, such as get.");
        else
            return route;
        return null;
    }
}
