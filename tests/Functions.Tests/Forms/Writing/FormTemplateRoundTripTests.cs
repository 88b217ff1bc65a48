using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Forms;
using MimFunctions.Forms.Writing;

namespace MimFunctions.Tests.Forms.Writing;

/// <summary>What the hub prints into a form comes back as it was when the form is read.</summary>
public sealed class FormTemplateRoundTripTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    // Letters of many alphabets, an emoji outside the basic plane, XML's own characters, and what the readers take for labels or boxes.
    private static readonly string[] Words =
    [
        "Gesetz", "закон", "νόμος", "Żółć", "l’été", "„Rückkehr“", "<b>&amp;</b>", "]]>", "5", "1.", "§ 52", "Field", "Summary", "x", "☐", "€", "🏛", "1/2", "a,b", "-",
    ];

    [Fact]
    public void Any_values_of_any_fields_are_read_back()
    {
        var property = Prop.ForAll(Arb.From(Filled()), fields =>
        {
            var file = FormTemplate.Write(Form, fields);
            var reading = FormFile.Read(file, "form.docx", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;
            reading.Findings.ShouldBeEmpty();
            reading.Fields.Select(f => $"{f.Id} = {string.Join(" + ", f.Values)}").ShouldBe(Expected(fields));
        });

        property.QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_filled_in_form_is_valid_for_Word()
    {
        var property = Prop.ForAll(Arb.From(Filled()), fields => WordText.Errors(FormTemplate.Write(Form, fields)).ShouldBeEmpty());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(10), property);
    }

    private static IEnumerable<string> Expected(FormFields fields) => fields.Select(pair => (Field: Form.Field(pair.Key)!, pair.Value) switch
    {
        ({ Kind: FieldKind.List }, FieldValue.Many many) => $"{pair.Key} = {string.Join(" + ", many.Values.Select(id => Form.Field(id)!.Number))}",
        ({ Kind: FieldKind.Date }, FieldValue.One one) => $"{pair.Key} = {FormDate.ForPeople(DateOnly.Parse(one.Value, null))}",
        ({ Id: "memberState" }, FieldValue.One one) => $"{pair.Key} = {MemberState.FromCode(one.Value)!.EnglishName}",
        (_, FieldValue.One one) => $"{pair.Key} = {one.Value}",
        (_, FieldValue.Many many) => $"{pair.Key} = {string.Join(" + ", many.Values)}",
        _ => throw new InvalidOperationException(),
    });

    private static Gen<FormFields> Filled() => Gen.CollectToList(Form.Fields, Perhaps)
        .Select(all => new FormFields(all.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Id, field.Value!))));

    private static Gen<(string Id, FieldValue? Value)> Perhaps(FieldDefinition field) =>
        Gen.Frequency((1, Gen.Constant((field.Id, (FieldValue?)null))), (3, Value(field).Select(value => (field.Id, (FieldValue?)value))));

    private static Gen<FieldValue> Value(FieldDefinition field) => field switch
    {
        { Id: "memberState" } => Gen.Elements(MemberState.All.AsEnumerable()).Select(state => One(state.Code)),
        { Kind: FieldKind.Date } => Gen.Choose(0, 40_000).Select(day => One(FormDate.ForMachines(new DateOnly(1950, 1, 1).AddDays(day)))),
        { Kind: FieldKind.OneOf } => Gen.Elements(Codes(field).AsEnumerable()).Select(One),
        { Kind: FieldKind.AnyOf } => Some(Codes(field)),
        { Kind: FieldKind.List } => Some([.. Form.Fields.Select(f => f.Id)]),
        { Kind: FieldKind.LongText } => Gen.Choose(1, 4).SelectMany(lines => Gen.ListOf(Line(), lines)).Select(lines => One(string.Join('\n', lines))),
        _ => Line().Select(One),
    };

    private static Gen<string> Line() => Gen.Choose(1, 12).SelectMany(count => Gen.ListOf(Gen.Elements(Words), count)).Select(words => "A " + string.Join(' ', words));

    private static Gen<FieldValue> Some(string[] codes) => Gen.SubListOf(codes).Where(some => some.Count > 0)
        .Select(some => (FieldValue)new FieldValue.Many([.. codes.Where(some.Contains)]));

    private static string[] Codes(FieldDefinition field) => [.. field.Options.Select(option => option.Code)];

    private static FieldValue One(string value) => new FieldValue.One(value);
}
