using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

/// <summary>Labels of forms, worded anew at the desk.</summary>
public sealed class WordedLabelsTests
{
    private static readonly FormDefinition Form = new("mim-1", 1, "Report", "working form", [Field("title", "1", "Title", "Name"), Field("summary", "2", "Summary")]);

    [Fact]
    public void A_form_of_which_no_label_was_worded_anew_stays_as_it_is() =>
        new WordedLabels([new("ilo-1", "title", "Heading", [])]).On(Form).ShouldBeSameAs(Form);

    [Fact]
    public void A_field_is_read_by_what_it_was_called_before_too()
    {
        var labels = KeepLabels.Word(WordedLabels.None, Form, "title", " Title of the measure ").Next!;
        labels = KeepLabels.Word(labels, Form, "title", "Heading").Next!;

        var field = labels.On(Form).Field("title")!;
        (field.Label, field.OtherLabels).ShouldBe(("Heading", field.OtherLabels));
        field.OtherLabels.ShouldBe(["Name", "Title", "Title of the measure"]);
        labels.On(Form).Field("summary").ShouldBe(Form.Field("summary"));
        labels.Of("ilo-1", "title").ShouldBeNull("another form is another form");
    }

    [Fact]
    public void A_label_can_be_what_it_was_again()
    {
        var labels = KeepLabels.Word(KeepLabels.Word(WordedLabels.None, Form, "title", "Heading").Next!, Form, "title", "Title").Next!;

        labels.On(Form).Field("title")!.OtherLabels.ShouldBe(["Name", "Heading"]);
        KeepLabels.Word(labels, Form, "title", "Heading").Next!.Of("mim-1", "title")!.Earlier.ShouldBe(["Title"]);
    }

    [Theory]
    [InlineData("nothing", "Heading", "field", "The form has no such field.")]
    [InlineData(null, "Heading", "field", "The form has no such field.")]
    [InlineData("title", null, "label", "A field needs a name.")]
    [InlineData("title", "  ", "label", "A field needs a name.")]
    [InlineData("title", "two\nlines", "label", "The name of a field is one line of at most 200 characters.")]
    [InlineData("title", "Title", "label", "The field is called that already.")]
    [InlineData("summary", "name", "label", "Field 1 is read by that name; a form could not tell them apart.")]
    [InlineData("summary", "TITLE", "label", "Field 1 is read by that name; a form could not tell them apart.")]
    public void What_stands_against_a_label_is_said(string? field, string? label, string at, string message)
    {
        var refused = KeepLabels.Word(WordedLabels.None, Form, field, label);

        (refused.Next, refused.Fault?.Field, refused.Fault?.Message.ToString()).ShouldBe((null, at, message));
    }

    [Fact]
    public void A_label_is_not_longer_than_a_line() => KeepLabels.Word(WordedLabels.None, Form, "title", new string('x', 201)).Fault!.Field.ShouldBe("label");

    [Fact]
    public void There_is_no_label_of_a_form_that_there_is_not() => KeepLabels.Word(WordedLabels.None, null, "title", "Heading").Fault!.Field.ShouldBe("field");

    private static FieldDefinition Field(string id, string number, string label, params string[] others) => new(id, number, label, FieldKind.Text, "", others, []);
}
