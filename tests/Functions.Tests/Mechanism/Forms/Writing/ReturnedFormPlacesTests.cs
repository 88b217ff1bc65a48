using System.Runtime.CompilerServices;
using System.Text;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Tests.Mechanism.Forms.Reading;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>Where the comments of a returned form stand, and what the sender reads in them.</summary>
public sealed class ReturnedFormPlacesTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> WordFiles => [.. Corpus.Names.Where(name => name.EndsWith(".docx", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void Each_comment_stands_where_its_finding_was_read(string file)
    {
        // Given a form that some program made, and something to say about every field in it
        var fields = Fields(Corpus.Read(file));

        // When it is returned
        var comments = CommentedPlaces.Of(Annotated(file));

        // Then every comment is in the row, or the paragraph, of its field: that of the value, or of the label where a field has several
        foreach (var field in fields)
        {
            var place = comments.Single(c => c.Text.Contains(Words(field.Id), StringComparison.Ordinal)).Place;
            new[] { FirstWords(field), Form.Field(field.Id)!.Label }.ShouldContain(words => place.Contains(words, StringComparison.Ordinal), place);
        }
    }

    [Fact]
    public void What_is_missing_is_commented_where_it_belongs()
    {
        // Given an empty form
        var empty = FormTemplate.Write(Form, FormFields.None);

        // When every field is missed
        var comments = CommentedPlaces.Of(Annotate(empty, Form.Fields.Select(field => About(field.Id, Place.WholeFile))));

        // Then each comment stands in the row of its field
        foreach (var field in Form.Fields)
            comments.Single(c => c.Text.Contains(Words(field.Id), StringComparison.Ordinal)).Place.ShouldStartWith($"{field.Number} {field.Label}");
    }

    [Fact]
    public void What_the_sender_sees_is_clear()
    {
        var file = Path.Combine(Root, "samples/DE/measures/sprachnachweis.docx");
        var reading = FormFile.Read(File.ReadAllBytes(file), file, [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
        var judged = JudgeReportForm.Judge(Form, reading, new(MemberState.FromCode("DE")!, At, new HashSet<Reference>(), true, new HashSet<string>()));

        Snapshot.Match(WordText.Of(ReturnedForm.Annotate(File.ReadAllBytes(file), Form, judged.Findings, At).ShouldNotBeNull()));
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes()
    {
        Annotated("legacy.docx").ShouldBe(Annotated("legacy.docx"));
    }

    [Fact]
    public void A_Word_file_that_was_cut_off_cannot_be_annotated()
    {
        ReturnedForm.Annotate(Corpus.Bytes("controls.docx").AsMemory(0, 5000), Form, [About("remarks", Place.WholeFile)], At).ShouldBeNull();
    }

    private static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../../.."));

    private static byte[] Annotated(string file) => Annotate(Corpus.Bytes(file), Fields(Corpus.Read(file)).Select(field => About(field.Id, field.Where)));

    private static byte[] Annotate(byte[] file, IEnumerable<Finding> findings) => ReturnedForm.Annotate(file, Form, [.. findings], At).ShouldNotBeNull();

    private static IReadOnlyList<ReadField> Fields(FormFileReading reading) => reading.ShouldBeOfType<FormFileReading.Read>().Reading.Fields;

    private static Finding About(string field, Place where) => new("MIM-TEST-01", Severity.Warning, field, where, null, $"{Words(field)}", $"Do this.");

    private static string Words(string field) => $"Say about {field}.";

    /// <summary>What a person reads at the place: the beginning of a text, the label of a box.</summary>
    private static string FirstWords(ReadField field) =>
        (Form.Field(field.Id)!.Options.FirstOrDefault(o => o.Code == field.Values[0])?.Label ?? field.Values[0].Split('\n')[0]).Normalize(NormalizationForm.FormC);

    private static string Here([CallerFilePath] string path = "") => path;
}
