using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms.Reading.Data;

/// <summary>Forms in JSON and XML: what is not as the schema says is said, with its place.</summary>
public sealed class DataFormTests
{
    [Theory]
    [InlineData("""{"form":"mim-1","title":"x"}""", "MIM-FILE-25 /title title")]
    [InlineData("""{"form":"mim-1","a/b~c":"x"}""", "MIM-FILE-25 /a~1b~0c a/b~c")]
    [InlineData("""{"form":"mim-1","remarks":12}""", "MIM-FILE-15 /remarks 12")]
    [InlineData("""{"form":"mim-1","remarks":{"de":"x"}}""", """MIM-FILE-15 /remarks {"de":"x"}""")]
    [InlineData("""{"form":"mim-1","areas":["asylum",true]}""", "MIM-FILE-15 /areas/1 true")]
    [InlineData("""{"form":"mim-1","remarks":["a","b"]}""", "MIM-FILE-15 /remarks a, b")]
    [InlineData("""{"form":"mim-1","remarks":"a","remarks":"b"}""", "MIM-FILE-24 /remarks b")]
    [InlineData("""{"form":"mim-1","remarks":"\ud800"}""", """MIM-FILE-15 /remarks "\ud800" """)]
    [InlineData("""{"form":"mim-1","remarks":null,"summary":"","areas":[],"contactName":"\u200b"}""", "")]
    [InlineData("""{"form":"mim-1","remarks":"a","remarks":"a"}""", "")]
    public void What_the_schema_does_not_allow_is_said_with_its_pointer(string json, string expected)
    {
        var reading = Read(json);

        string.Join('\n', reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Said}")).ShouldBe(expected.TrimEnd());
    }

    [Theory]
    [InlineData("<title>x</title>", "MIM-FILE-25 /reportForm/title title")]
    [InlineData("<remarks><b>x</b></remarks>", "MIM-FILE-15 /reportForm/remarks x")]
    [InlineData("<remarks>a</remarks><remarks>b</remarks>", "MIM-FILE-15 /reportForm/remarks a, b")]
    [InlineData("<remarks/><summary> </summary>", "")]
    public void What_the_XSD_does_not_allow_is_said_with_its_path(string xml, string expected)
    {
        var reading = Read($"<reportForm form=\"mim-1\">{xml}</reportForm>");

        string.Join('\n', reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Said}")).ShouldBe(expected);
    }

    [Fact]
    public void Values_come_out_in_one_form()
    {
        // Given text with a decomposed letter, odd line ends, control characters and spaces at the ends
        var reading = Read("{\"form\":\"mim-1\",\"remarks\":\"  cafe\\u0301 \\r\\n\\u0007a\\tb\\u2028c\\ufeff \",\"areas\":[\"return\",\"asylum\",\"asylum\"]}");

        // Then it is NFC, trimmed, in plain lines, and boxes are in the order of the form
        reading.Field("remarks")!.Text.ShouldBe("café\na b\nc");
        reading.Field("areas")!.Values.ShouldBe(["asylum", "return"]);
    }

    [Theory]
    [InlineData("[]", "MIM-FILE-13")]
    [InlineData("""{"memberState":"AT"}""", "MIM-FILE-13")]
    [InlineData("""{"form":7,"memberState":"AT"}""", "MIM-FILE-13")]
    [InlineData("""{"form":"ilo-1","memberState":"AT"}""", "MIM-FILE-14")]
    [InlineData("<reportForm><memberState>AT</memberState></reportForm>", "MIM-FILE-13")]
    [InlineData("<reportForm form='ilo-1'><memberState>AT</memberState></reportForm>", "MIM-FILE-14")]
    [InlineData("<report form='mim-1'/>", "MIM-FILE-13")]
    [InlineData("<reportForm xmlns='urn:other' form='mim-1'/>", "MIM-FILE-13")]
    public void Data_that_is_not_this_form_keeps_what_could_be_recognised(string text, string rule)
    {
        var reading = FormFile.Read(Encoding.UTF8.GetBytes(text), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.NotTheForm>();

        reading.Why.Rule.ShouldBe(rule);
        if (text.Contains("memberState", StringComparison.Ordinal))
            reading.Recognised.Field("memberState").ShouldNotBeNull().Text.ShouldBe("AT");
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        FormFile.Read((byte[])[0xEF, 0xBB, 0xBF, .. Corpus.Bytes("form.json")], "f", [Corpus.Form]).ShouldSatisfyAllConditions(r => Corpus.Print(r).ShouldBe(Corpus.Content));
    }

    private static FormReading Read(string text) =>
        FormFile.Read(Encoding.UTF8.GetBytes(text), "f", [Corpus.Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
}
