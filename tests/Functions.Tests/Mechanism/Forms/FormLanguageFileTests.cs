using System.Text.Json;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>A language is read member by member (decision 91) and is what the serialiser of the hub makes of its file.</summary>
public sealed class FormLanguageFileTests
{
    public static TheoryData<string> Codes => [.. FormLanguage.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_that_ships_is_read_as_the_serialiser_of_the_hub_reads_it(string code)
    {
        using var file = FormLanguage.Open(code);
        var serialised = JsonSerializer.Deserialize<FormLanguage>(file, HubJson.Options)!;

        Written(FormLanguage.Of(code)).ShouldBe(Written(serialised));
    }

    [Theory]
    [InlineData("""{ "words": {}, "states": {}, "languages": {}, "forms": {} }""")]
    [InlineData("""{ "states": {}, "languages": {}, "forms": {} }""")]
    public void A_file_that_lacks_what_each_language_has_is_none(string file) =>
        Should.Throw<KeyNotFoundException>(() => FormLanguageFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file))));

    [Fact]
    public void A_file_that_breaks_off_is_none() =>
        Should.Throw<JsonException>(() => FormLanguageFile.Read(new MemoryStream("""{ "words": """u8.ToArray())));

    private static string Written(FormLanguage language) => JsonSerializer.Serialize(language, HubJson.Readable);
}
