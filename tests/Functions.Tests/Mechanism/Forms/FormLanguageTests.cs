using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>Every form in each of the 24 languages: handed out, filled in, dropped, it is the same form (Regulation No 1/58).</summary>
public sealed partial class FormLanguageTests
{
    private static readonly FormAdvice Advice = new("drop/AT/measures", "help@hub.example");

    public static TheoryData<string> Languages => [.. FormLanguage.Codes];

    [Fact]
    public void There_are_the_24_languages_of_the_Union() => FormLanguage.Codes.Order().ShouldBe(Language.All.Select(language => language.Code).Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_of_every_form_is_there_and_labels_are_told_apart(string code)
    {
        foreach (var (form, said) in FormLibrary.BuiltIn.Ids.Select(id => (FormLibrary.BuiltIn[id], FormLanguage.In(FormLibrary.BuiltIn[id], code))))
        {
            said.Language.ShouldBe(code);
            var texts = Texts(said).ToList();
            texts.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
            texts.Count.ShouldBe(Texts(form).Count());
            said.Fields.Select(field => field.Label.ToLowerInvariant()).ShouldBeUnique();
            said.Fields.ShouldAllBe(field => field.Options.Select(option => option.Label.ToLowerInvariant()).Distinct().Count() == field.Options.Count);
            if (code != "en")
                Texts(form).Zip(texts).Count(pair => pair.First.Length > 26 && pair.First == pair.Second).ShouldBe(0, $"{code} {form.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void States_and_languages_are_read_by_the_names_that_the_forms_give_them(string code)
    {
        var said = FormLanguage.Of(code);

        MemberState.All.Select(state => (state, MemberState.Find(said.States[state.Code]))).ShouldAllBe(pair => pair.state == pair.Item2);
        Language.All.Select(language => (language, Language.Find(FormLanguage.Name(code, language.Code)))).ShouldAllBe(pair => pair.language == pair.Item2);
        if (code == "en")
            MemberState.All.ShouldAllBe(state => said.States[state.Code] == state.EnglishName);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_empty_form_is_empty_and_all_it_prints_is_known(string code)
    {
        foreach (var form in FormLibrary.BuiltIn.Ids.Select(id => FormLibrary.BuiltIn[id]))
            foreach (var file in Written(FormLanguage.In(form, code), FormFields.None))
            {
                var reading = Read(file, form);
                reading.Fields.ShouldBeEmpty($"{code} {form.Id}");
                reading.Findings.Select(Told).ShouldBeEmpty($"{code} {form.Id}");
            }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_filled_in_is_read_by_tags_and_without_them_by_its_labels(string code)
    {
        foreach (var form in FormLibrary.BuiltIn.Ids.Select(id => FormLibrary.BuiltIn[id]))
        {
            var filled = Filled(form);
            foreach (var file in Written(FormLanguage.In(form, code), filled).SelectMany(file => (byte[][])[file, WithoutTags(file)]))
            {
                var reading = Read(file, form);
                reading.Fields.Select(field => $"{field.Id} = {field.Text}").ShouldBe(Expected(form, filled, code), $"{code} {form.Id}");
                reading.Findings.Select(Told).ShouldBeEmpty($"{code} {form.Id}");
            }
        }
    }

    [Fact]
    public void What_the_operator_words_in_another_way_stays_as_the_operator_has_it()
    {
        var form = FormLibrary.BuiltIn.ReportForm;
        var own = form with { Title = "Annex", Fields = [form.Fields[0] with { Label = "Notifying state" }, .. form.Fields.Skip(1)] };

        var said = FormLanguage.In(own, "de");

        (said.Title, said.Fields[0].Label).ShouldBe(("Annex", "Notifying state"));
        said.Fields[1].Label.ShouldNotBe(form.Fields[1].Label);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("el")]
    [InlineData("bg")]
    [InlineData("fi")]
    public void What_a_form_prints(string code) => Snapshot.Match(
        string.Join('\n', FormLibrary.BuiltIn.Ids.SelectMany(id => Texts(FormLanguage.In(FormLibrary.BuiltIn[id], code)))), $"What_a_form_prints_{code}");

    private static IEnumerable<byte[]> Written(FormDefinition form, FormFields fields) => [FormTemplate.Write(form, fields, Advice), OpenDocumentTemplate.Write(form, fields, Advice)];

    private static FormReading Read(byte[] file, FormDefinition form) => FormFile.Read(file, "form", [form]).ShouldBeOfType<FormFileReading.Read>().Reading;

    private static string Told(Finding finding) => $"{finding.Rule} {finding.Where.Text} {finding.Message} {finding.Said}";

    private static IEnumerable<string> Texts(FormDefinition form) =>
    [
        form.Title, form.Notice,
        .. form.Fields.SelectMany(field => (IEnumerable<string>)[field.Label, field.Hint, .. field.Options.Select(option => option.Label), .. (field.Columns ?? []).Select(column => column.Label)]),
    ];

    private static FormFields Filled(FormDefinition form) => new(form.Fields.Where(field => field.Kind != FieldKind.Table).Select(field => KeyValuePair.Create(field.Id, Value(field))));

    private static FieldValue Value(FieldDefinition field) => field switch
    {
        { Id: "restrictedFields" } or { Kind: FieldKind.List, Id: "addressees" or "contributingStates" or "onBehalfOf" } or { Kind: FieldKind.List } =>
            new FieldValue.Many([field.Id is "addressees" or "contributingStates" or "onBehalfOf" ? "EL" : "annex.pdf"]),
        { Holds: ValueKind.State } or { Id: "memberState" } => new FieldValue.One("AT"),
        { Holds: ValueKind.Language } => new FieldValue.One("de"),
        { Kind: FieldKind.Date } => new FieldValue.One("2026-03-05"),
        { Kind: FieldKind.OneOf } => new FieldValue.One(field.Options[^1].Code),
        { Kind: FieldKind.AnyOf } => new FieldValue.Many([field.Options[0].Code, field.Options[^1].Code]),
        { Id: "hostCountry" } => new FieldValue.One("MA"),
        _ => new FieldValue.One($"Zakon o strancih, {field.Number}"),
    };

    private static IEnumerable<string> Expected(FormDefinition form, FormFields fields, string code) => fields.Select(pair => $"{pair.Key} = " + (form.Field(pair.Key)!, pair.Value) switch
    {
        ({ Id: "addressees" or "contributingStates" or "onBehalfOf" }, _) => FormLanguage.Of(code).States["EL"],
        ({ Holds: ValueKind.State } or { Id: "memberState" }, _) => FormLanguage.Of(code).States["AT"],
        ({ Holds: ValueKind.Language }, _) => FormLanguage.Name(code, "de"),
        ({ Id: "hostCountry" }, _) => Country.Find("MA")!.Name,
        (_, FieldValue.Many many) => string.Join(", ", many.Values),
        (_, FieldValue.One one) => one.Value,
        _ => "",
    });

    /// <summary>As a program leaves it that knows no content controls by name.</summary>
    private static byte[] WithoutTags(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml") ?? archive.GetEntry("content.xml")!;
            string xml;
            using (var reader = new StreamReader(entry.Open()))
                xml = reader.ReadToEnd();
            using var content = entry.Open();
            content.SetLength(0);
            content.Write(Encoding.UTF8.GetBytes(Tag().Replace(xml, "")));
        }

        return stream.ToArray();
    }

    [GeneratedRegex("<w:tag [^>]*/>| loext:tag=\"[^\"]*\"")]
    private static partial Regex Tag();
}
