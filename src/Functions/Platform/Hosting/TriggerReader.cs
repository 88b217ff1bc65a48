using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using NCrontab;

namespace MimFunctions.Platform.Hosting;

/// <summary>Reads a trigger from the parameter that carries its attribute, the very one that the worker's SDK reads for the Functions host.</summary>
internal static class TriggerReader
{
    /// <summary>Whether the parameter carries a trigger attribute.</summary>
    public static bool IsTrigger(ParameterInfo parameter) => parameter.IsDefined(typeof(TriggerBindingAttribute));

    /// <summary>The trigger, or null after adding to <paramref name="faults"/> what is wrong with it.</summary>
    public static Trigger? Read(ParameterInfo parameter, List<string> faults)
    {
        (Type Takes, Trigger? Read)? bound = parameter.GetCustomAttribute<TriggerBindingAttribute>() switch
        {
            BlobTriggerAttribute blob => (typeof(BlobEvent), Blob(parameter.Name!, blob, faults)),
            ServiceBusTriggerAttribute queue => (typeof(QueueEvent), Queue(parameter.Name!, queue, faults)),
            TimerTriggerAttribute timer => (typeof(TimerEvent), Timer(parameter.Name!, timer, faults)),
            HttpTriggerAttribute => (typeof(HttpRequest), new Trigger.Http(parameter.Name!)),
            _ => null,
        };
        if (bound is null)
            faults.Add($"parameter {parameter.Name} carries a trigger that the hub does not know; use blob, queue, timer or HTTP.");
        else if (parameter.ParameterType == bound.Value.Takes)
            return bound.Value.Read;
        else
            faults.Add($"parameter {parameter.Name} is a {parameter.ParameterType.Name}; its trigger gives a {bound.Value.Takes.Name}.");
        return null;
    }

    private static Trigger.Blob? Blob(string parameter, BlobTriggerAttribute blob, List<string> faults)
    {
        if (blob is not { Source: BlobTriggerSource.EventGrid, Connection: "Storage" })
            faults.Add("its blob trigger is not by Event Grid on the connection Storage; polling comes late, and Flex Consumption has none.");
        else if (BlobPattern.Parse(blob.BlobPath) is { } pattern)
            return new Trigger.Blob(parameter, pattern);
        else
            faults.Add($"\"{blob.BlobPath}\" is no blob pattern; write a fixed container and parts named once, such as drop/{{state}}/{{name}}.");
        return null;
    }

    private static Trigger.Queue? Queue(string parameter, ServiceBusTriggerAttribute queue, List<string> faults)
    {
        if (queue.Connection == "ServiceBus")
            return new Trigger.Queue(parameter, queue.QueueName);
        faults.Add("its queue trigger is not on the connection ServiceBus, which is the one that is set.");
        return null;
    }

    private static Trigger.Timer? Timer(string parameter, TimerTriggerAttribute timer, List<string> faults)
    {
        if (CrontabSchedule.TryParse(timer.Schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is { } schedule)
            return new Trigger.Timer(parameter, timer.Schedule, schedule);
        faults.Add($"\"{timer.Schedule}\" is no NCRONTAB expression with seconds, such as 0 */5 * * * *.");
        return null;
    }
}
