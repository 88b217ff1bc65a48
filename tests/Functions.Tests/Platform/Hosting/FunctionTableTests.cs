using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using MimFunctions.Platform.Hosting;

namespace MimFunctions.Tests.Platform.Hosting;

#pragma warning disable IDE0060, CA1822 // The functions here are declared, never called.
public class FunctionTableTests
{
    [Fact]
    public void The_functions_of_the_program_are_sound_and_found_by_their_attributes()
    {
        var table = FunctionTable.OfProgram();

        table.Functions.Select(function => function.Name).ShouldBeInOrder();
        table.With<Trigger.Http>().Select(found => found.Function.Name).ShouldBe(["Web"], "every request goes through one function to the endpoints");
    }

    [Fact]
    public void A_function_is_found_by_its_exact_name_only()
    {
        Probe.Table.Find("Tick").ShouldNotBeNull();
        Probe.Table.Find("tick").ShouldBeNull();
    }

    [Theory]
    [InlineData(typeof(NoTrigger), "NoTrigger.Run: no parameter carries a trigger attribute; give it one.")]
    [InlineData(typeof(TwoTriggers), "TwoTriggers.Run: more than one parameter carries a trigger attribute; keep one.")]
    [InlineData(typeof(UnknownPart), "UnknownPart.Run: the pattern drop/{state}/{name} has no part {land}; it has state, name.")]
    [InlineData(typeof(PartOfTimer), "PartOfTimer.Run: parameter name can't be bound; only a blob trigger has parts.")]
    [InlineData(typeof(Service), "Service.Run: parameter clock can't be bound; services come in through the constructor.")]
    [InlineData(typeof(WrongEvent), "WrongEvent.Run: parameter timer is a QueueEvent; its trigger gives a TimerEvent.")]
    [InlineData(typeof(NoPattern), "NoPattern.Run: \"{container}/{name}\" is no blob pattern; write a fixed container and parts named once, such as drop/{state}/{name}.")]
    [InlineData(typeof(FiveFields), "FiveFields.Run: \"*/5 * * * *\" is no NCRONTAB expression with seconds, such as 0 */5 * * * *.")]
    [InlineData(typeof(NoSuchSecond), "NoSuchSecond.Run: \"75 * * * * *\" is no NCRONTAB expression with seconds, such as 0 */5 * * * *.")]
    [InlineData(typeof(Polling), "Polling.Run: its blob trigger is not by Event Grid on the connection Storage; polling comes late, and Flex Consumption has none.")]
    [InlineData(typeof(OtherBus), "OtherBus.Run: its queue trigger is not on the connection ServiceBus, which is the one that is set.")]
    [InlineData(typeof(OtherTrigger), "OtherTrigger.Run: parameter row carries a trigger that the hub does not know; use blob, queue, timer or HTTP.")]
    [InlineData(typeof(NoTask), "NoTask.Run: it returns Void; return Task.")]
    [InlineData(typeof(BadName), "BadName.Run: the name \"a b\" is none the Functions host takes; use a letter, then letters, digits, - and _.")]
    [InlineData(typeof(DigitFirst), "DigitFirst.Run: the name \"1a\" is none the Functions host takes; use a letter, then letters, digits, - and _.")]
    [InlineData(typeof(TooLong), "TooLong.Run: the name \"" + TooLong.Name + "\" is none the Functions host takes; use a letter, then letters, digits, - and _.")]
    [InlineData(typeof(HostName), "HostName.Run: the name \"Host\" is none the Functions host takes; use a letter, then letters, digits, - and _.")]
    public void Each_fault_is_one_clear_sentence(Type faulty, string fault) =>
        Should.Throw<FunctionFaultsException>(() => FunctionTable.Discover([faulty])).Faults.ShouldBe([fault]);

    [Fact]
    public void Two_functions_of_one_name_are_a_fault_whatever_the_case() =>
        Should.Throw<FunctionFaultsException>(() => FunctionTable.Discover([typeof(One), typeof(Other)])).Message
            .ShouldBe("Two functions are called Same: One.Run and Other.Run; rename one.");

    [Fact]
    public void All_faults_are_told_at_once() =>
        Should.Throw<FunctionFaultsException>(() => FunctionTable.Discover([typeof(NoTrigger), typeof(Polling)])).Faults.Count.ShouldBe(2);

    private sealed class NoTrigger
    {
        [Function("F")]
        public Task Run(CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class TwoTriggers
    {
        [Function("F")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer, [ServiceBusTrigger("q", Connection = "ServiceBus")] QueueEvent message) => Task.CompletedTask;
    }

    private sealed class UnknownPart
    {
        [Function("F")]
        public Task Run([BlobTrigger("drop/{state}/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob, string land) => Task.CompletedTask;
    }

    private sealed class PartOfTimer
    {
        [Function("F")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer, string name) => Task.CompletedTask;
    }

    private sealed class Service
    {
        [Function("F")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer, TimeProvider clock) => Task.CompletedTask;
    }

    private sealed class WrongEvent
    {
        [Function("F")]
        public Task Run([TimerTrigger("0 * * * * *")] QueueEvent timer) => Task.CompletedTask;
    }

    private sealed class NoPattern
    {
        [Function("F")]
        public Task Run([BlobTrigger("{container}/{name}", Source = BlobTriggerSource.EventGrid, Connection = "Storage")] BlobEvent blob) => Task.CompletedTask;
    }

    private sealed class FiveFields
    {
        [Function("F")]
        public Task Run([TimerTrigger("*/5 * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class NoSuchSecond
    {
        [Function("F")]
        public Task Run([TimerTrigger("75 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class Polling
    {
        [Function("F")]
        public Task Run([BlobTrigger("drop/{state}/{name}", Connection = "Storage")] BlobEvent blob) => Task.CompletedTask;
    }

    private sealed class OtherBus
    {
        [Function("F")]
        public Task Run([ServiceBusTrigger("mail", Connection = "Bus")] QueueEvent message) => Task.CompletedTask;
    }

    private sealed class RowTriggerAttribute : TriggerBindingAttribute;

    private sealed class OtherTrigger
    {
        [Function("F")]
        public Task Run([RowTrigger] string row) => Task.CompletedTask;
    }

    private sealed class NoTask
    {
        [Function("F")]
        public void Run([TimerTrigger("0 * * * * *")] TimerEvent timer)
        {
        }
    }

    private sealed class BadName
    {
        [Function("a b")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class DigitFirst
    {
        [Function("1a")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class TooLong
    {
        // One more than the 127 that the host takes.
        public const string Name = "A23456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_123456789_12345678";

        [Function(Name)]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class HostName
    {
        [Function("Host")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class One
    {
        [Function("Same")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }

    private sealed class Other
    {
        [Function("same")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerEvent timer) => Task.CompletedTask;
    }
}
