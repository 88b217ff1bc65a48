using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Measures;

public sealed class ReportFormTests
{
    [Fact]
    public void Every_field_is_put_into_its_type()
    {
        var context = Given.Context with { KnownReferences = new HashSet<Reference> { new(Given.Austria, 2025, 3) } };
        var reading = Given.FormWith(("amends", ["MIM-AT-2025-0003"]), ("originalTextAttached", ["gesetz.pdf"]));

        var form = ReportForm.From(Given.Judged(reading, context).Fields);

        form.State.ShouldBe(Given.Austria);
        form.TransmittedOn.ShouldBe(new DateOnly(2026, 3, 5));
        form.Contact.ShouldBe(new("Erika Muster", "Bundesministerium für Inneres", "mim@inneres.example", "+43 1 000 000"));
        form.TitleOriginal.ShouldBe("Fremdenrechtsänderungsgesetz 2026");
        form.Title.ShouldBe("Aliens Law Amendment Act 2026");
        form.OriginalLanguage!.EnglishName.ShouldBe("German");
        form.Type.ShouldBe(MeasureType.DraftLegislation);
        form.Areas.ShouldBe([Area.Asylum, Area.Return]);
        (form.MadePublicOn, form.AdoptedOn, form.InForceOn)
            .ShouldBe((new DateOnly(2026, 3, 5), new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 1)));
        form.Summary.ShouldBe("Der Entwurf regelt die Fristen neu.");
        form.SummaryEnglish.ShouldBe("The draft sets new time limits.");
        form.OriginalTextLink.ShouldBe(new Uri("https://www.ris.example/eli/2026/7?lang=de#p1"));
        form.OriginalTextFile.ShouldBe("gesetz.pdf");
        form.Impact.ShouldBe([Impact.SeveralMemberStates]);
        form.ImpactExplanation.ShouldBe("Transit to neighbouring states.");
        form.RestrictedFields.ShouldBe(["contactName", "contactAuthority", "contactEmail", "contactTelephone", "remarks"]);
        form.Amends.ShouldBe(new Reference(Given.Austria, 2025, 3));
        form.Remarks.ShouldBe("Nothing else.");
        form.IsOpenToRequests.ShouldBeTrue();
    }

    [Fact]
    public void Others_do_not_see_restricted_fields()
    {
        var form = ReportForm.ForOthers(Given.Judged("restrictedFields", "3", "4b", "9", "13").Fields);

        form.State.ShouldBe(Given.Austria);
        form.Contact.ShouldBe(new(null, null, null, null));
        form.Title.ShouldBe("Fremdenrechtsänderungsgesetz 2026");
        (form.OriginalTextLink, form.Remarks).ShouldBe((null, null));
        form.Summary.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Circle.Parties, true)]
    [InlineData(Circle.Network, false)]
    [InlineData(Circle.Further, false)]
    public void F1_A_restricted_field_is_never_withheld_from_the_parties(Circle circle, bool isShown)
    {
        var fields = ReportForm.FieldsFor(Given.Judged("restrictedFields", "4", "8").Fields, circle);

        (fields.Text("summary") is not null, fields.Text("titleEnglish") is not null).ShouldBe((isShown, isShown));
    }

    [Fact]
    public void F1_what_an_earlier_version_let_senders_restrict_is_shown_all_the_same()
    {
        var judged = Given.Judged("remarks", "Nothing else.").Fields;
        var earlier = new FormFields(judged.Where(field => field.Key != "restrictedFields").Append(KeyValuePair.Create<string, FieldValue>(
            "restrictedFields", new FieldValue.Many(["memberState", "measureType", "areas", "madePublicOn", "summary"]))));

        var form = ReportForm.ForOthers(earlier);

        (form.Type, form.Areas.Count, form.MadePublicOn is not null, form.Summary).ShouldBe((MeasureType.DraftLegislation, 2, true, null));
    }

    [Fact]
    public void A_final_court_decision_is_not_open_to_requests() =>
        ReportForm.From(Given.Judged("measureType", "finalCourtDecision").Fields).IsOpenToRequests.ShouldBeFalse();

    [Fact]
    public void Fields_that_were_not_judged_are_not_taken()
    {
        Should.Throw<ArgumentException>(() => ReportForm.From(FormFields.None));
        Should.Throw<ArgumentException>(() => ReportForm.From(Fields(("memberState", "AT"), ("measureType", "Draft legislation"))));
        Should.Throw<FormatException>(() => ReportForm.From(Fields(("memberState", "AT"), ("madePublicOn", "5.3.2026"))));
    }

    [Theory]
    [InlineData("measureType", typeof(MeasureType))]
    [InlineData("areas", typeof(Area))]
    [InlineData("impact", typeof(Impact))]
    public void The_types_have_exactly_the_options_of_the_form(string field, Type type) =>
        Given.Form.Field(field)!.Options.Select(option => option.Code).ShouldBe(
            Enum.GetNames(type).Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    [Fact]
    public void The_ids_that_the_rules_know_are_those_of_the_form() => typeof(ReportFields).GetFields()
        .Select(constant => (string)constant.GetValue(null)!)
        .ShouldBe(Given.Form.Fields.Select(field => field.Id));

    [Fact]
    public void Codes_are_written_and_read_one_way()
    {
        Code.Of(MeasureType.LongTermProgramming).ShouldBe("longTermProgramming");
        Code.Parse<Area>("bordersVisas").ShouldBe(Area.BordersVisas);
        Should.Throw<ArgumentException>(() => Code.Parse<Area>("3")).Message.ShouldStartWith("Area has no option with the code 3.");
    }

    private static FormFields Fields(params (string Id, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Id, (FieldValue)new FieldValue.One(field.Value))));
}
