using MimFunctions.Domain.Forms;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Mechanism.Forms;

/// <summary>Values of the liaison officers' forms in words.</summary>
public sealed class FieldWordsTests
{
    private static readonly FormDefinition Form = FormLibrary.BuiltIn["ilo-1"];

    [Fact]
    public void Countries_and_states_are_named()
    {
        Words("hostCountry", new FieldValue.One("MA")).ShouldBe(["Morocco"]);
        Words("hostCountry", new FieldValue.One("Atlantis")).ShouldBe(["Atlantis"]);
        Words("contributingStates", new FieldValue.Many(["EL", "Ruritania"])).ShouldBe(["Greece", "Ruritania"]);
    }

    [Fact]
    public void Where_there_is_no_room_for_a_table_each_row_is_a_line_that_names_its_columns() =>
        Words("b2FlowsTable", new FieldValue.Table(
        [
            new([KeyValuePair.Create<string, CellValue>("nationality", new CellValue.Words("Syria")), KeyValuePair.Create<string, CellValue>("persons", new CellValue.Number(1_200_000))]),
            new([KeyValuePair.Create<string, CellValue>("formerColumn", new CellValue.Words("x"))]),
        ])).ShouldBe(["Nationality: Syria; Persons: 1,200,000", "formerColumn: x"]);

    [Fact]
    public void An_empty_cell_has_no_words() => FieldWords.Of((CellValue?)null).ShouldBeEmpty();

    private static IReadOnlyList<string> Words(string field, FieldValue value) => FieldWords.Of(Form, Form.Field(field)!, value);
}
