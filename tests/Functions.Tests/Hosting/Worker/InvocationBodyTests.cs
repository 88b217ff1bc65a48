using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Hosting.Worker;

namespace MimFunctions.Tests.Hosting.Worker;

public class InvocationBodyTests
{
    [Fact]
    public void However_a_body_is_cut_into_pieces_only_its_long_strings_are_emptied() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string>, NonNull<string>, PositiveInt, PositiveInt)>(), input =>
        {
            var (text, other, pieces, longest) = input;
            var json = JsonSerializer.Serialize(new Dictionary<string, object> { ["k"] = new[] { text.Get, other.Get }, ["n"] = new { q = "\"\\", z = 1 } });

            var kept = Encoding.UTF8.GetString(Read(Encoding.UTF8.GetBytes(json), pieces.Get, longest.Get).Span);

            JsonNode.DeepEquals(JsonNode.Parse(kept), Shortened(JsonNode.Parse(json)!, longest.Get)).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_string_of_exactly_the_longest_length_is_kept() =>
        Encoding.UTF8.GetString(Read("""["abc","abcd"]"""u8.ToArray(), 1, 3).Span).ShouldBe("""["abc",""]""");

    [Fact]
    public async Task What_remains_has_a_limit()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var blanks = new byte[InvocationBody.MostKept + 1];
        Array.Fill(blanks, (byte)' ');
        await pipe.Writer.WriteAsync(blanks);

        await Should.ThrowAsync<FormatException>(() => InvocationBody.Read(pipe.Reader, int.MaxValue, default));
    }

    private static ReadOnlyMemory<byte> Read(byte[] json, int piece, int longest)
    {
        var pipe = new Pipe();
        var reading = InvocationBody.Read(pipe.Reader, longest, default);
        foreach (var bytes in json.Chunk(piece))
            pipe.Writer.WriteAsync(bytes).AsTask().GetAwaiter().GetResult();
        pipe.Writer.Complete();
        return reading.GetAwaiter().GetResult();
    }

    /// <summary>The same by the book: the length that counts is the one between the quotes as written.</summary>
    private static JsonNode Shortened(JsonNode node, int longest) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(Short(m.Key, longest), (JsonNode?)Shortened(m.Value!, longest)))),
        JsonArray items => new JsonArray([.. items.Select(item => Shortened(item!, longest))]),
        _ when node.GetValueKind() == JsonValueKind.String => JsonValue.Create(Short((string)node!, longest)),
        _ => node.DeepClone(),
    };

    private static string Short(string text, int longest) => JsonSerializer.Serialize(text).Length - 2 > longest ? "" : text;
}
