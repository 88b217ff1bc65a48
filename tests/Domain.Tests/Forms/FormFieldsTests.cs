using System.Collections;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class FormFieldsTests
{
    private static readonly FormFields Fields = new(
    [
        KeyValuePair.Create<string, FieldValue>("title", new FieldValue.One("Act")),
        KeyValuePair.Create<string, FieldValue>("areas", new FieldValue.Many(["asylum", "return"])),
    ]);

    [Fact]
    public void A_field_gives_its_value_in_its_own_shape_only()
    {
        Fields.Text("title").ShouldBe("Act");
        Fields.Many("areas").ShouldBe(["asylum", "return"]);
        Fields.Text("areas").ShouldBeNull();
        Fields.Many("title").ShouldBeEmpty();
        Fields.Value("absent").ShouldBeNull();
    }

    [Fact]
    public void Fields_can_be_left_out_and_counted()
    {
        Fields.Count.ShouldBe(2);
        Fields.Without(["title", "absent"]).Select(field => field.Key).ShouldBe(["areas"]);
        FormFields.None.ShouldBeEmpty();
        ((IEnumerable)Fields).Cast<object>().Count().ShouldBe(2);
    }

    [Fact]
    public void Several_values_are_equal_when_they_are_the_same_in_the_same_order()
    {
        var several = new FieldValue.Many(["a", "b"]);

        several.ShouldBe(new FieldValue.Many(["a", "b"]));
        several.GetHashCode().ShouldBe(new FieldValue.Many(["a", "b"]).GetHashCode());
        several.ShouldNotBe(new FieldValue.Many(["b", "a"]));
        several.Equals((FieldValue.Many?)null).ShouldBeFalse();
    }

    [Fact]
    public void A_reading_joins_several_values_and_knows_its_fields()
    {
        var reading = Given.Reading([("areas", ["asylum", "return"])]);

        reading.Field("areas")!.Text.ShouldBe("asylum, return");
        reading.Field("summary").ShouldBeNull();
    }
}
