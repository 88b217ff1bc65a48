using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Core;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Hosting.Worker;

namespace MimFunctions.Tests.Platform.Hosting.Worker;

/// <summary>What the host sends becomes the event that the embedded host makes too, or a fault that says what is missing.</summary>
public class ConverterTests
{
    [Theory]
    [InlineData("""{"Connection":"Storage","ContainerName":"drop","BlobName":"AT/measures/form ü.docx"}""", "drop/AT/measures/form ü.docx")]
    [InlineData("""{"ContainerName":"drop","BlobName":"AT/measures/a/b.docx","More":{}}""", "drop/AT/measures/a/b.docx")]
    public async Task A_reference_to_a_blob_is_its_path(string content, string path) =>
        (await Convert(new BlobEventConverter(), new Reference(content))).ShouldBe(new BlobEvent(path, null));

    [Theory]
    [InlineData("""{"ContainerName":"drop"}""")]
    [InlineData("""{"ContainerName":"drop","BlobName":7}""")]
    [InlineData("[]")]
    public async Task A_reference_to_no_blob_is_a_fault(string content) =>
        (await Fault(new BlobEventConverter(), new Reference(content))).ShouldBe("The host sent no reference to a blob.");

    [Fact]
    public async Task The_content_of_a_blob_is_no_reference() =>
        (await Fault(new BlobEventConverter(), "the content")).ShouldBe("The host sent no reference to a blob.");

    [Fact]
    public async Task A_message_comes_as_text_or_bytes_with_its_id_and_its_count()
    {
        foreach (object body in new object[] { "grüß", Encoding.UTF8.GetBytes("grüß"), new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes("grüß")) })
        {
            (await Convert(new QueueEventConverter(), body, ("MessageId", "m-1"), ("DeliveryCount", "3"))).ShouldBe(new QueueEvent("m-1", "grüß", 3));
            (await Convert(new QueueEventConverter(), body, ("MessageId", "m-1"), ("DeliveryCount", 3L))).ShouldBe(new QueueEvent("m-1", "grüß", 3));
        }
    }

    [Fact]
    public async Task A_message_without_a_count_is_the_first() =>
        (await Convert(new QueueEventConverter(), "{}", ("MessageId", "m-1"))).ShouldBe(new QueueEvent("m-1", "{}", 1));

    [Fact]
    public async Task A_message_without_an_id_or_a_body_is_a_fault()
    {
        (await Fault(new QueueEventConverter(), "{}")).ShouldBe("The host sent no message with an id.");
        (await Fault(new QueueEventConverter(), null, ("MessageId", "m-1"))).ShouldBe("The host sent no message with an id.");
    }

    [Theory]
    [InlineData("""{"Schedule":{},"IsPastDue":true}""", true)]
    [InlineData("""{"Schedule":{},"IsPastDue":false}""", false)]
    [InlineData("{}", false)]
    [InlineData("[]", false)]
    public async Task A_timer_says_whether_it_is_late(string told, bool late) =>
        (await Convert(new TimerEventConverter(), told)).ShouldBe(new TimerEvent(late));

    [Fact]
    public async Task A_timer_that_says_nothing_is_a_fault() =>
        (await Fault(new TimerEventConverter(), null)).ShouldBe("The host told nothing of the timer.");

    private static async Task<object?> Convert(IInputConverter converter, object? source, params (string Name, object Value)[] beside)
    {
        var result = await converter.ConvertAsync(new Context(source, beside));
        result.Status.ShouldBe(ConversionStatus.Succeeded, result.Error?.Message);
        return result.Value;
    }

    private static async Task<string> Fault(IInputConverter converter, object? source, params (string Name, object Value)[] beside)
    {
        var result = await converter.ConvertAsync(new Context(source, beside));
        result.Status.ShouldBe(ConversionStatus.Failed);
        return result.Error!.Message;
    }

    private sealed class Reference(string content) : ModelBindingData
    {
        public override string Version => "1.0";

        public override string Source => "AzureStorageBlobs";

        public override BinaryData Content => BinaryData.FromString(content);

        public override string ContentType => "application/json";
    }

    private sealed class Context(object? source, (string Name, object Value)[] beside) : ConverterContext
    {
        public override Type TargetType => typeof(object);

        public override object? Source => source;

        public override FunctionContext FunctionContext { get; } = new Invocation(beside);

        public override IReadOnlyDictionary<string, object> Properties { get; } = new Dictionary<string, object>();
    }

    private sealed class Beside((string Name, object Value)[] beside) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData { get; } = beside.ToDictionary(each => each.Name, each => (object?)each.Value);
    }

    private sealed class Invocation((string Name, object Value)[] beside) : FunctionContext
    {
        public override string InvocationId => "i";

        public override string FunctionId => "f";

        public override TraceContext TraceContext => throw new NotSupportedException();

        public override BindingContext BindingContext { get; } = new Beside(beside);

        public override RetryContext RetryContext => throw new NotSupportedException();

        public override IServiceProvider InstanceServices { get; set; } = null!;

        public override FunctionDefinition FunctionDefinition => throw new NotSupportedException();

        public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

        public override IInvocationFeatures Features => throw new NotSupportedException();
    }
}
