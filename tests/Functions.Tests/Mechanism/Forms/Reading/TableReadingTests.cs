using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Mechanism.Forms;
using static MimFunctions.Tests.Mechanism.Forms.Reading.ZipMaker;

namespace MimFunctions.Tests.Mechanism.Forms.Reading;

/// <summary>Tables of figures in Word, one oddity at a time.</summary>
public sealed class TableReadingTests
{
    private const string Below = """<w:vMerge w:val="continue"/>""", Top = """<w:vMerge w:val="restart"/>""";

    private static readonly FormDefinition Form = FormLibrary.BuiltIn["ilo-1"];
    private static readonly string Head = Row("Nationality", "Persons", "Period", "Source");

    [Fact]
    public void Every_cell_knows_its_place()
    {
        var reading = Read(Table(Row("4 Member State", "AT")) + Table(Head, Row("Syria", "1 200", "", "Police")));

        var field = reading.Field(LiaisonFields.Flows)!;
        field.Where.ShouldBe(Place.Cell(2, 1, 1));
        field.Rows!.Single().Cells.ShouldBe([new("nationality", "Syria", Place.Figure(2, 2, 1)), new("persons", "1 200", Place.Figure(2, 2, 2)), new("source", "Police", Place.Figure(2, 2, 4))]);
        field.Values.ShouldBe(["Syria, 1 200, Police"]);
        field.Rows![0].Cell("persons")!.Where.Text.ShouldBe("table 2 row 2 column 2");
    }

    [Theory]
    [InlineData("NATIONALITY", "Number of persons:", "period", "1. Source")]
    [InlineData("Country of origin", "Persons (estimate)", "When", "Source of the figure")]
    [InlineData("nationality", "persons", "-", "-")]
    [InlineData("Naţionality", "PERSONS", "Period", "")]
    public void Heads_are_known_whatever_their_case_number_and_punctuation(params string[] heads) =>
        Flows(Read(Table(Row(heads), Row("Syria", "5")))).ShouldStartWith("nationality=Syria; persons=5");

    [Theory]
    [InlineData("Persons", "Requests", "Document", "Method")]
    [InlineData("Nationality", "", "", "")]
    public void One_known_head_is_not_enough(params string[] heads) => Read(Table(Row(heads), Row("Syria", "5"))).Field(LiaisonFields.Flows).ShouldBeNull();

    [Fact]
    public void Columns_may_stand_in_any_order_and_an_unknown_one_is_said()
    {
        var reading = Read(Table(Row("Persons", "Trend", "Nationality"), Row("5", "rising", "Syria"), Row("6", "", "Iraq")));

        Flows(reading).ShouldBe("nationality=Syria; persons=5 | nationality=Iraq; persons=6");
        Said(reading).ShouldBe(["MIM-FILE-28 table 1 row 1 column 2 Trend"]);
        reading.Findings[0].Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void What_stands_under_no_head_is_said()
    {
        var reading = Read(Table(Row("Nationality", "Persons", ""), Row("Syria", "5", "rising", "since May"), Row("Iraq", "6", "")));

        Flows(reading).ShouldBe("nationality=Syria; persons=5 | nationality=Iraq; persons=6");
        Said(reading).ShouldBe(["MIM-FILE-28 table 1 row 1 column 3 ", "MIM-FILE-28 table 1 row 2 column 4 since May"]);
    }

    [Fact]
    public void Words_in_merged_cells_hold_for_every_row_and_numbers_count_once()
    {
        var rows = Table(
            Head,
            $"<w:tr>{Cell("Syria", Top)}{Cell("50", Top)}{Cell("March")}{Cell("")}</w:tr>",
            $"<w:tr>{Cell("", Below)}{Cell("", Below)}{Cell("April")}{Cell("")}</w:tr>",
            $"<w:tr>{Cell("", Below)}{Cell("", Below)}{Cell("")}{Cell("")}</w:tr>");

        Flows(Read(rows)).ShouldBe("nationality=Syria; persons=50; period=March | nationality=Syria; period=April");
    }

    [Fact]
    public void A_cell_over_two_columns_belongs_to_the_first_and_two_cells_under_one_head_are_both_kept()
    {
        var total = $"<w:tr>{Cell("Total", """<w:gridSpan w:val="2"/>""")}{Cell("850")}</w:tr>";

        Flows(Read(Table(Row("Nationality", "Period", "Persons"), Row("Syria", "May", "850"), total))).ShouldBe("nationality=Syria; persons=850; period=May | nationality=Total; persons=850");
        var two = Table($"<w:tr>{Cell("Nationality")}{Cell("Persons", """<w:gridSpan w:val="2"/>""")}</w:tr>", Row("Syria", "600", "600"));
        Flows(Read(two)).ShouldBe("nationality=Syria; persons=600 / 600");
    }

    [Fact]
    public void A_table_inside_a_cell_is_text_of_that_cell() =>
        Flows(Read(Table(Head, $"<w:tr>{Cell("Syria")}<w:tc>{Table(Row("men", "5"), Row("women", "6"))}<w:p/></w:tc>{Cell("May")}{Cell("")}</w:tr>")))
            .ShouldBe("nationality=Syria; persons=men 5\nwomen 6; period=May");

    [Fact]
    public void Several_tables_in_one_end_where_the_next_label_or_head_begins()
    {
        var reading = Read(Table(
            Row("4 Member State", "AT"), Row("B2a Migration flows: figures"), Head, Row("Syria", "5"), Head, Row("Iraq", "6"), Row("B3 Routes and transport", "By sea"),
            Row("Document", "Issuing state", "Method", "Number"), Row("Passport", "AT", "Forged", "7"),
            Row("Requests", "Documents issued", "Returns", "Obstacles"), Row("9", "8", "7", "none")));

        Figures.Print(reading).ShouldBe("""
            memberState = AT
            b2FlowsTable = nationality=Syria; persons=5 | nationality=Iraq; persons=6
            b3Routes = By sea
            b6DocumentFraudTable = document=Passport; issuingState=AT; method=Forged; number=7
            b8ReturnTable = requests=9; documentsIssued=8; returns=7; obstacles=none
            """);
        reading.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_given_twice_with_other_figures_is_said_and_the_first_one_counts()
    {
        var reading = Read(Table(Head, Row("Syria", "5")) + "<w:p/>" + Table(Head, Row("Syria", "6")) + "<w:p/>" + Table(Head, Row("Syria", "5")));

        Flows(reading).ShouldBe("nationality=Syria; persons=5");
        Said(reading).ShouldBe(["MIM-FILE-24 table 2 row 1 Syria, 6"]);
    }

    [Fact]
    public void Text_in_the_place_of_a_table_is_said()
    {
        var reading = Read(Table(Row("B2a Migration flows: figures", "1200 Syrians"), Row("B3 Routes and transport", "By sea")));

        reading.Field(LiaisonFields.Flows).ShouldBeNull();
        Said(reading).ShouldBe(["MIM-FILE-29 table 1 row 1 1200 Syrians"]);
    }

    [Fact]
    public void A_content_control_says_which_table_it_is_where_heads_could_mean_two()
    {
        // Given heads of which the tables share as many, and a control that names the one
        var table = Table(Row("Number", "Persons", "Source", "Document"), Row("7", "5", "Police", "Passport"));
        var control = $"""<w:sdt><w:sdtPr><w:tag w:val="{LiaisonFields.Documents}"/></w:sdtPr><w:sdtContent>{table}</w:sdtContent></w:sdt>""";

        Flows(Read(table)).ShouldBe("persons=5; source=Police");
        Figures.Print(Read(control)).ShouldBe("b6DocumentFraudTable = document=Passport; number=7");
    }

    [Fact]
    public void Rows_beyond_five_hundred_refuse_the_form()
    {
        var reading = Read(Table([Head, .. Enumerable.Range(1, 501).Select(n => Row("Syria", $"{n}"))]));

        reading.Field(LiaisonFields.Flows)!.Rows!.Count.ShouldBe(500);
        reading.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Rule.ShouldBe("MIM-FILE-16"), f => f.Severity.ShouldBe(Severity.Error), f => f.Where.Text.ShouldBe("table 1 row 502 column 1"));
    }

    [Fact]
    public void An_empty_table_is_no_value_and_nothing_to_complain_of()
    {
        var reading = Read(Table(Row("B2a Migration flows: figures", Table(Head, Row("", "", "", "")) + "<w:p></w:p>")));

        reading.Fields.ShouldBeEmpty();
        reading.Findings.ShouldBeEmpty();
    }

    private static string Flows(FormReading reading) => Figures.Print(reading.Field(LiaisonFields.Flows).ShouldNotBeNull().Rows!);

    private static string[] Said(FormReading reading) => [.. reading.Findings.Select(f => $"{f.Rule} {f.Where.Text} {f.Said}")];

    private static FormReading Read(string body) => FormFile.Read(Docx(body, FormId), "f.docx", [Form]).ShouldBeOfType<FormFileReading.Read>().Reading;

    private static (string Name, string Text) FormId { get; } =
        ("docProps/custom.xml", """<Properties xmlns:vt="urn:v"><property name="FormId"><vt:lpwstr>ilo-1</vt:lpwstr></property></Properties>""");
}
