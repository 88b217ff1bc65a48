using System.Collections;
using System.Text;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

/// <summary>Fields that wait in little room say the same as before.</summary>
public sealed class FieldPackerTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Zürich – Ελλάδα – 😀 ", 20_000));

    private static readonly FormFields Fields = new(
    [
        new("title", new FieldValue.One("Šengen, Ǆ and 😀")), new("empty", new FieldValue.One("")), new("states", new FieldValue.Many(["AT", "FR"])), new("long", new FieldValue.One(Long)),
        new("flows", new FieldValue.Table(
        [
            new FormRow([new("nationality", new CellValue.Words("Ελλάδα")), new("persons", new CellValue.Number(0))]),
            new FormRow([new("nationality", new CellValue.Words("Mali")), new("persons", new CellValue.Number(127)), new("minors", new CellValue.Number(128))]),
            new FormRow([new("persons", new CellValue.Number(long.MaxValue)), new("minors", new CellValue.Number(-1)), new("change", new CellValue.Number(long.MinValue))]),
        ])),
        new("last", new FieldValue.One("end")),
    ]);

    private readonly PackedNames names = new();
    private readonly FieldPacker packer;

    public FieldPackerTests() => packer = new FieldPacker(names);

    [Fact]
    public void Every_value_is_what_it_was()
    {
        var packed = Pack(Fields);
        packed.Count.ShouldBe(6);
        packed.ShouldBe(Fields);
        ((IEnumerable)packed).GetEnumerator().MoveNext().ShouldBeTrue();
        foreach (var (id, value) in Fields)
            packed.Value(id).ShouldBe(value);
        packed.Text("title").ShouldBe("Šengen, Ǆ and 😀");
        packed.Many("states").ShouldBe(["AT", "FR"]);
        packed.Rows("flows")[2].Number("persons").ShouldBe(long.MaxValue);
    }

    [Fact]
    public void What_is_left_out_is_not_there()
    {
        var packed = Pack(Fields).Without(["long", "title"]);
        packed.Select(field => field.Key).ShouldBe(["empty", "states", "flows", "last"]);
        packed.Value("title").ShouldBeNull();
        packed.Value("last").ShouldBe(new FieldValue.One("end"));
        packed.Without(["flows"]).Select(field => field.Key).ShouldBe(["empty", "states", "last"]);
        Fields.Without(["long", "flows"]).Select(field => field.Key).ShouldBe(["title", "empty", "states", "last"]);
    }

    [Fact]
    public void Forms_that_are_packed_one_after_the_other_do_not_mix()
    {
        FormFields[] forms = [Fields, FormFields.None, new([new("last", new FieldValue.One("1")), new("title", new FieldValue.One("2"))]), Fields, new([new("other", new FieldValue.Many(["x"]))])];
        var packed = forms.Select(Pack).ToArray();
        packed.Zip(forms).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
        packed[1].Value("title").ShouldBeNull();
        packed[1].Value("never asked for").ShouldBeNull();
        packed[2].Value("other").ShouldBeNull();
    }

    [Fact]
    public void A_name_keeps_its_number_whatever_comes_after_it()
    {
        var number = names.Number("title");
        names.Number("states").ShouldNotBe(number);
        names.Number("title").ShouldBe(number);
    }

    private FormFields Pack(FormFields fields)
    {
        foreach (var (id, value) in fields)
        {
            var number = names.Number(id);
            switch (value)
            {
                case FieldValue.One(var text):
                    var one = packer.BeginOne(number);
                    Text(text);
                    packer.End(one);
                    break;
                case FieldValue.Many(var texts):
                    var many = packer.BeginMany(number);
                    foreach (var text in texts)
                        Text(text);
                    packer.End(many);
                    break;
                case FieldValue.Table(var rows):
                    var table = packer.BeginTable(number);
                    foreach (var row in rows)
                        Row(row);
                    packer.End(table);
                    break;
            }
        }

        return packer.Packed();
    }

    private void Row(FormRow row)
    {
        var begun = packer.BeginRow();
        foreach (var (column, cell) in row.Cells)
        {
            if (cell is CellValue.Number(var number))
            {
                packer.Cell(names.Number(column), number);
            }
            else
            {
                packer.Cell(names.Number(column));
                Text(((CellValue.Words)cell).Text);
            }
        }

        packer.End(begun);
    }

    private void Text(string text) => packer.Text(Encoding.UTF8.GetBytes(text, packer.TextRoom(Encoding.UTF8.GetMaxByteCount(text.Length))));
}
