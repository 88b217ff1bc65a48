using System.Collections;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

/// <summary>Fields that wait in little room say the same as before.</summary>
public sealed class FieldPackerTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Zürich – Ελλάδα – 😀 ", 2_000));

    private static readonly FormFields Fields = new(
    [
        new("title", new FieldValue.One("Šengen, Ǆ and 😀")), new("empty", new FieldValue.One("")), new("states", new FieldValue.Many(["AT", "FR"])), new("long", new FieldValue.One(Long)),
        new("flows", new FieldValue.Table(
        [
            new FormRow([new("nationality", new CellValue.Words("Ελλάδα")), new("persons", new CellValue.Number(0))]),
            new FormRow([new("nationality", new CellValue.Words("Mali")), new("persons", new CellValue.Number(127)), new("minors", new CellValue.Number(128))]),
            new FormRow([new("persons", new CellValue.Number(long.MaxValue)), new("minors", new CellValue.Number(16_384))]),
        ])),
        new("last", new FieldValue.One("end")),
    ]);

    [Fact]
    public void Every_value_is_what_it_was()
    {
        var packed = new FieldPacker().Pack(Fields, []);
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
        var packed = new FieldPacker().Pack(Fields, ["long", "title"]);
        packed.Select(field => field.Key).ShouldBe(["empty", "states", "flows", "last"]);
        packed.Value("title").ShouldBeNull();
        packed.Without(["flows"]).Select(field => field.Key).ShouldBe(["empty", "states", "last"]);
    }

    [Fact]
    public void Forms_that_are_packed_one_after_the_other_do_not_mix()
    {
        var packer = new FieldPacker();
        FormFields[] forms = [Fields, FormFields.None, new([new("last", new FieldValue.One("1")), new("title", new FieldValue.One("2"))]), Fields, new([new("other", new FieldValue.Many(["x"]))])];
        var packed = forms.Select(form => packer.Pack(form, [])).ToArray();
        packed.Zip(forms).ShouldAllBe(pair => pair.First.SequenceEqual(pair.Second));
        packed[1].Value("title").ShouldBeNull();
        packed[1].Value("never asked for").ShouldBeNull();
        packed[2].Value("other").ShouldBeNull();
    }
}
