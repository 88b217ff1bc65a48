using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;

namespace MimFunctions.Domain.Tests.Intake;

/// <summary>Which markings the hub must not hold (CT-11).</summary>
public sealed class ClassificationTests
{
    private static readonly Arrival Arrival = new("LT", "plan about X.docx", "v1", "d1", Given.Received);

    [Theory]
    [InlineData("RESTREINT UE/EU RESTRICTED")]
    [InlineData("R-UE/EU-R")]
    [InlineData("Classification: SECRET UE/EU SECRET")]
    [InlineData("VS – NUR FÜR DEN DIENSTGEBRAUCH")]
    [InlineData("VS-NfD")]
    [InlineData("Diffusion restreinte")]
    [InlineData("GEHEIM")]
    [InlineData("ZASTRZEŻONE")]
    [InlineData("Περιορισμένης Χρήσης")]
    [InlineData("За служебно ползване")]
    [InlineData("Riboto naudojimo")]
    public void A_line_that_is_a_marking_is_known_in_whatever_language(string line) => Classification.IsMarkingLine(line).ShouldBeTrue();

    [Theory]
    [InlineData("LIMITE")]
    [InlineData("Marking: LIMITE")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("EUR")]
    [InlineData("Secret")]
    [InlineData("Confidential")]
    [InlineData("SECRET / until noon")]
    [InlineData("The act makes it a crime to publish what is marked SECRET UE/EU SECRET.")]
    [InlineData("VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD / VS-NfD")]
    public void Distribution_markings_and_sentences_are_none(string line) => Classification.IsMarkingLine(line).ShouldBeFalse();

    [Theory]
    [InlineData("Diffusion restreinte", true)]
    [InlineData("for now RESTRICTED, see cover", true)]
    [InlineData("not restricted", false)]
    [InlineData("LIMITE", false)]
    [InlineData("sensitive", false)]
    public void In_the_field_for_it_a_marking_is_taken_in_doubt(string marking, bool isOne) => Classification.IsMarking(marking).ShouldBe(isOne);

    [Theory]
    [InlineData("marking", "geheim", true)]
    [InlineData("summary", "SECRET UE/EU SECRET\nThe act …", true)]
    [InlineData("summary", "The act keeps files secret.", false)]
    [InlineData("marking", "LIMITE", false)]
    public void F5_a_form_is_marked_by_its_field_or_by_a_line(string field, string value, bool isMarked) =>
        Classification.Marks(new FormReading("ilo-1", [new ReadField(field, [value], Place.WholeFile)], [])).ShouldBe(isMarked);

    [Fact]
    public void F5_of_classified_information_the_submission_holds_neither_fields_nor_name()
    {
        var spilled = DecideIntake.Spill(Arrival, Classification.Found(bytes: 1234));

        (spilled.IsKept, spilled.SpilledAt, spilled.Form, spilled.Fields.Count, spilled.File).ShouldBe((false, Given.Received, null, 0, "(not kept)"));
        spilled.Drops.ShouldHaveSingleItem().File.ShouldBe("(not kept)");
        spilled.Findings.ShouldHaveSingleItem().Message.ShouldContain("1234 bytes");
    }

    [Fact]
    public void F5_dropped_again_under_another_name_it_still_has_none()
    {
        var spilled = DecideIntake.Spill(Arrival, Classification.Found(bytes: 1234));

        var again = DecideIntake.Again(spilled, Arrival with { File = "other name.docx", Tag = "v2" });

        again.Drops.Select(drop => (drop.File, drop.Tag)).ShouldBe([("(not kept)", "v1"), ("(not kept)", "v2")]);
        (again.Knows(Arrival.Drop), again.WasMadeBy(Arrival.Drop), DecideIntake.Again(again, Arrival)).ShouldBe((true, true, again));
    }

    [Fact]
    public void Everything_else_is_kept() => (
        DecideIntake.Open(Arrival, ["a.docx"]).IsKept, DecideIntake.Open(Arrival, ["a.docx"]).SpilledAt).ShouldBe((true, null));
}
