using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

/// <summary>Tables of a form, as read and as judged.</summary>
public sealed class FormRowTests
{
    private static readonly FormRow Row = Of(("nationality", new CellValue.Words("Syria")), ("persons", new CellValue.Number(1200)));

    [Fact]
    public void A_cell_gives_its_value_in_its_own_shape_only()
    {
        Row.Text("nationality").ShouldBe("Syria");
        Row.Number("persons").ShouldBe(1200);
        Row.Text("persons").ShouldBeNull();
        Row.Number("nationality").ShouldBeNull();
        Row.Cell("period").ShouldBeNull();
    }

    [Fact]
    public void Rows_are_equal_when_they_hold_the_same_in_the_same_order()
    {
        var same = Of(("nationality", new CellValue.Words("Syria")), ("persons", new CellValue.Number(1200)));

        same.ShouldBe(Row);
        same.GetHashCode().ShouldBe(Row.GetHashCode());
        Row.ShouldNotBe(Of(("nationality", new CellValue.Words("Syria"))));
        Row.Equals((FormRow?)null).ShouldBeFalse();
    }

    [Fact]
    public void A_table_is_a_value_like_any_other()
    {
        var table = new FieldValue.Table([Row]);
        var fields = new FormFields([KeyValuePair.Create<string, FieldValue>("b2FlowsTable", table), KeyValuePair.Create<string, FieldValue>("region", new FieldValue.One("North"))]);

        fields.Rows("b2FlowsTable").ShouldBe([Row]);
        fields.Rows("region").ShouldBeEmpty();
        table.ShouldBe(new FieldValue.Table([Row]));
        table.GetHashCode().ShouldBe(new FieldValue.Table([Row]).GetHashCode());
        table.ShouldNotBe(new FieldValue.Table([Row, Row]));
        table.Equals((FieldValue.Table?)null).ShouldBeFalse();
    }

    [Fact]
    public void A_table_as_read_can_be_quoted_row_by_row()
    {
        var where = Place.Figure(3, 2, 2);
        var row = new ReadRow([new ReadCell("nationality", "Syria", Place.Figure(3, 2, 1)), new ReadCell("persons", "1 200", where)]);

        var field = ReadField.Table("b2FlowsTable", [row], Place.Cell(3, 1, 1));

        field.Text.ShouldBe("Syria, 1 200");
        field.Rows.ShouldBe([row]);
        row.Cell("persons")!.Where.ShouldBe(where);
        row.Cell("source").ShouldBeNull();
        where.ShouldBe(new Place("table 3 row 2 column 2", Table: 3, Row: 2, Column: 2));
    }

    [Fact]
    public void A_field_knows_its_columns()
    {
        var column = new ColumnDefinition("persons", "Persons", ColumnKind.Number, []);
        var field = new FieldDefinition("b2FlowsTable", "B2a", "Figures", FieldKind.Table, "", [], [], [column]);

        field.Column("persons").ShouldBe(column);
        field.Column("source").ShouldBeNull();
        (field with { Columns = null }).Column("persons").ShouldBeNull();
    }

    private static FormRow Of(params (string Column, CellValue Value)[] cells) => new([.. cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Value))]);
}
