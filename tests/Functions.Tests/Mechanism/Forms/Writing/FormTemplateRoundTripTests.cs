using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Tests.Mechanism.Forms.Writing;

/// <summary>What the hub prints into a form comes back as it was when the form is read.</summary>
public sealed class FormTemplateRoundTripTests
{
    public static TheoryData<string> Forms => [.. FormLibrary.BuiltIn.Ids];

    // Letters of many alphabets, an emoji outside the basic plane, XML's own characters, and what the readers take for labels or boxes.
    private static readonly string[] Words =
    [
        "Gesetz", "закон", "νόμος", "Żółć", "l’été", "„Rückkehr“", "<b>&amp;</b>", "]]>", "5", "1.", "§ 52", "Field", "Summary", "x", "☐", "€", "🏛", "1/2", "a,b", "-",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_values_of_any_fields_are_read_back(string id)
    {
        var form = FormLibrary.BuiltIn[id];
        var property = Prop.ForAll(Arb.From(Filled(form)), fields =>
        {
            var file = FormTemplate.Write(form, fields);
            var reading = FormFile.Read(file, "form.docx", [form]).ShouldBeOfType<FormFileReading.Read>().Reading;
            reading.Findings.ShouldBeEmpty();
            reading.Fields.Select(f => $"{f.Id} = {string.Join(" + ", f.Values)}").ShouldBe(Expected(form, fields));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(id == "mim-1" ? 100 : 50), property);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_filled_in_form_is_valid_for_Word(string id)
    {
        var form = FormLibrary.BuiltIn[id];
        var property = Prop.ForAll(Arb.From(Filled(form)), fields => WordText.Errors(FormTemplate.Write(form, fields)).ShouldBeEmpty());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), property);
    }

    private static IEnumerable<string> Expected(FormDefinition form, FormFields fields) => fields.Select(pair => (Field: form.Field(pair.Key)!, pair.Value) switch
    {
        ({ Id: "addressees" or "contributingStates" or "onBehalfOf" }, FieldValue.Many many) => $"{pair.Key} = {string.Join(" + ", many.Values.Select(code => MemberState.FromCode(code)!.EnglishName))}",
        ({ Id: "restrictedFields" }, FieldValue.Many many) => $"{pair.Key} = {string.Join(" + ", many.Values.Select(id => form.Field(id)!.Number))}",
        ({ Holds: ValueKind.Language }, FieldValue.One one) => $"{pair.Key} = {Language.Find(one.Value)?.EnglishName ?? one.Value}",
        ({ Id: "memberState" }, FieldValue.One one) => $"{pair.Key} = {MemberState.FromCode(one.Value)!.EnglishName}",
        ({ Id: "hostCountry" }, FieldValue.One one) => $"{pair.Key} = {Country.Find(one.Value)!.Name}",
        (_, FieldValue.Table table) => $"{pair.Key} = {string.Join(" + ", table.Rows.Select(row => string.Join(", ", row.Cells.Select(cell => FieldText.Print(cell.Value)))))}",
        (_, FieldValue.One one) => $"{pair.Key} = {one.Value}",
        (_, FieldValue.Many many) => $"{pair.Key} = {string.Join(" + ", many.Values)}",
        _ => throw new InvalidOperationException(),
    });

    private static Gen<FormFields> Filled(FormDefinition form) => Gen.CollectToList(form.Fields, field => Perhaps(form, field))
        .Select(all => new FormFields(all.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Id, field.Value!))));

    private static Gen<(string Id, FieldValue? Value)> Perhaps(FormDefinition form, FieldDefinition field) =>
        Gen.Frequency((1, Gen.Constant((field.Id, (FieldValue?)null))), (3, Value(form, field).Select(value => (field.Id, (FieldValue?)value))));

    private static Gen<FieldValue> Value(FormDefinition form, FieldDefinition field) => field switch
    {
        { Id: "memberState" } => Gen.Elements(MemberState.All.AsEnumerable()).Select(state => One(state.Code)),
        { Kind: FieldKind.Date } => Gen.Choose(0, 40_000).Select(day => One(FormDate.ForMachines(new DateOnly(1950, 1, 1).AddDays(day)))),
        { Kind: FieldKind.OneOf } => Gen.Elements(Codes(field).AsEnumerable()).Select(One),
        { Kind: FieldKind.AnyOf } => Some(Codes(field)),
        { Id: "restrictedFields" } => Some([.. form.Fields.Select(f => f.Id)]),
        { Id: "hostCountry" } => Gen.Elements(Country.All.AsEnumerable()).Select(country => One(country.Code)),
        { Kind: FieldKind.Table } => FormRows.Of(field, Line()).Select(rows => (FieldValue)new FieldValue.Table(rows)),
        { Id: "addressees" or "contributingStates" or "onBehalfOf" } => Some([.. MemberState.All.Select(state => state.Code)]),
        { Kind: FieldKind.List } => Some(["Tabellen 2026.pdf", "νόμος.docx", "fig. 1 (a) & b.png", "annex.odt"]),
        { Kind: FieldKind.LongText } => Gen.Choose(1, 4).SelectMany(lines => Gen.ListOf(Line(), lines)).Select(lines => One(string.Join('\n', lines))),
        _ => Line().Select(One),
    };

    // A line begins with a word, not with a letter that may count: "A - Summary" alone in a cell is the label once more, and read as that.
    private static Gen<string> Line() => Gen.Choose(1, 12).SelectMany(count => Gen.ListOf(Gen.Elements(Words), count)).Select(words => "Zu " + string.Join(' ', words));

    private static Gen<FieldValue> Some(string[] codes) => Gen.SubListOf(codes).Where(some => some.Count > 0)
        .Select(some => (FieldValue)new FieldValue.Many([.. codes.Where(some.Contains)]));

    private static string[] Codes(FieldDefinition field) => [.. field.Options.Select(option => option.Code)];

    private static FieldValue One(string value) => new FieldValue.One(value);
}
