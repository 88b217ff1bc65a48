using System.Text.Json.Nodes;
using MimFunctions.Hosting;

namespace MimFunctions.Tests.Hosting;

public class FunctionJsonTests
{
    [Theory]
    [InlineData("TakeFile", """
        {"bindings":[{"name":"blob","type":"blobTrigger","direction":"in","path":"drop/{state}/measures/{name}",
          "connection":"AzureWebJobsStorage","source":"EventGrid","dataType":"binary"}]}
        """)]
    [InlineData("TakeMessage", """
        {"bindings":[{"name":"msg","type":"serviceBusTrigger","direction":"in","queueName":"mail","connection":"Bus"}]}
        """)]
    [InlineData("Tick", """
        {"bindings":[{"name":"t","type":"timerTrigger","direction":"in","schedule":"0 */5 * * * *","useMonitor":true}]}
        """)]
    [InlineData("Mirror", """
        {"bindings":[{"name":"http","type":"httpTrigger","direction":"in","authLevel":"anonymous","methods":["post"],"route":"echo/{*path}"},
          {"name":"res","type":"http","direction":"out"}]}
        """)]
    public void Each_kind_of_trigger_is_written_as_the_host_reads_it(string function, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(FunctionJson.Write(Probe.Named(function))), JsonNode.Parse(expected)).ShouldBeTrue();

    [Fact]
    public void Every_function_of_the_program_is_written_by_the_schema_of_the_host()
    {
        var functions = FunctionTable.Discover(typeof(FunctionTable).Assembly).Functions;

        foreach (var function in functions)
            FunctionJsonSchema.Faults(JsonNode.Parse(FunctionJson.Write(function))!).ShouldBeEmpty(function.Name);
        functions.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_schema_sees_what_is_wrong()
    {
        FunctionJsonSchema.Faults(JsonNode.Parse("""{"bindings":[{"name":"t","type":"timerTrigger","direction":"out","schedule":5}]}""")!)
            .ShouldBe(["bindings[0].direction is out", "bindings[0].schedule is a Number"]);
        FunctionJsonSchema.Faults(JsonNode.Parse("""{"bindings":[{"type":"httpTrigger","direction":"in","authLevel":"anonymous","route":"r","methods":["GET"],"extra":1}]}""")!)
            .ShouldBe(["bindings[0].name is missing", "bindings[0].methods is GET", "bindings[0].extra is unknown", "a http output is missing"]);
    }
}
