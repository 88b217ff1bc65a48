using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;

namespace MimFunctions.Domain.Tests.Intake.Drafting;

public sealed class MergeDraftTests
{
    private static readonly FormDefinition Form = new("f", 1, "Form", "", [Field("a", FieldKind.Text), Field("b", FieldKind.AnyOf), Field("c", FieldKind.Table)]);

    [Fact]
    public void What_one_person_changed_is_kept_and_what_another_changed_meanwhile_as_well()
    {
        var seen = Draft(("a", One("old")), ("b", Many("x")));

        var merged = Merge(seen, stored: Draft(("a", One("old")), ("b", Many("x", "y"))), typed: Draft(("a", One("new")), ("b", Many("x"))));

        merged.IsClear.ShouldBeTrue();
        merged.Fields.ShouldBe(Draft(("a", One("new")), ("b", Many("x", "y"))));
        merged.Theirs.ShouldBe(["b"]);
    }

    [Fact]
    public void Where_both_changed_a_field_nothing_is_overwritten()
    {
        var merged = Merge(Draft(("a", One("old"))), stored: Draft(("a", One("theirs"))), typed: Draft(("a", One("own"))));

        merged.IsClear.ShouldBeFalse();
        merged.Both.ShouldBe(["a"]);
        merged.Fields.Text("a").ShouldBe("theirs");
    }

    [Fact]
    public void Who_both_wrote_the_same_are_of_one_mind()
    {
        var merged = Merge(Draft(("a", One("old"))), stored: Draft(("a", One("new"))), typed: Draft(("a", One("new"))));

        merged.IsClear.ShouldBeTrue();
        merged.Theirs.ShouldBeEmpty();
        merged.Fields.Text("a").ShouldBe("new");
    }

    [Fact]
    public void A_field_can_be_emptied_by_either()
    {
        var seen = Draft(("a", One("old")), ("b", Many("x")));

        var merged = Merge(seen, stored: Draft(("a", One("old"))), typed: Draft(("b", Many("x"))));

        merged.Fields.ShouldBeEmpty();
        merged.Theirs.ShouldBe(["b"]);
    }

    [Fact]
    public void A_page_without_marks_overwrites_nothing() =>
        MergeDraft.Decide(Form, Draft(("a", One("stored"))), Draft(("a", One("own"))), FieldMark.Read(null)).Both.ShouldBe(["a"]);

    [Fact]
    public void Rows_of_a_table_are_told_apart_by_column_and_row()
    {
        FieldMark.Of(Table(("p", "1"), ("q", "2"))).ShouldNotBe(FieldMark.Of(Table(("p", "2"), ("q", "1"))));
        FieldMark.Of(Table(("p", "1"))).ShouldBe(FieldMark.Of(Table(("p", "1"))));
        FieldMark.Of(null).ShouldNotBe(FieldMark.Of(Table(("p", "1"))));
    }

    [Fact]
    public void Marks_come_back_from_the_page_as_they_went_and_what_is_none_is_left_out()
    {
        var fields = Draft(("a", One("old")));

        var read = FieldMark.Read($"{FieldMark.OfAll(Form, fields)} nonsense a:again");

        read.Keys.ShouldBe(["a", "b", "c"]);
        read["a"].ShouldBe(FieldMark.Of(One("old")));
        read["c"].ShouldBe(FieldMark.Of(null));
    }

    [Fact]
    public void A_draft_that_is_closed_holds_nothing_of_what_was_written_and_is_in_no_list()
    {
        var at = new DateTimeOffset(2026, 11, 10, 9, 0, 0, TimeSpan.Zero);
        var draft = FormDraft.Begin("AT", "k3", "mim-1", Draft(("a", One("old"))), at, "one");
        draft.IsOpen.ShouldBeTrue();
        draft.Title.ShouldBeNull();
        draft.Saved(Draft(("titleOriginal", One("Gesetz"))), at.AddHours(1), "two").ShouldSatisfyAllConditions(
            saved => saved.Title.ShouldBe("Gesetz"), saved => saved.ChangedBy.ShouldBe("two"), saved => saved.SavedAt.ShouldBe(at.AddHours(1)), saved => saved.BegunAt.ShouldBe(at));

        var sent = draft.Closed("two", "0a1b");

        sent.IsOpen.ShouldBeFalse();
        sent.Fields.ShouldBeEmpty();
        sent.SentAs.ShouldBe("0a1b");
    }

    private static DraftMerge Merge(FormFields seen, FormFields stored, FormFields typed) =>
        MergeDraft.Decide(Form, stored, typed, FieldMark.Read(FieldMark.OfAll(Form, seen)));

    private static FormFields Draft(params (string Id, FieldValue Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Id, field.Value)));

    private static FieldValue.One One(string text) => new(text);

    private static FieldValue.Many Many(params string[] texts) => new(texts);

    private static FieldValue.Table Table(params (string Column, string Text)[] cells) =>
        new([new FormRow([.. cells.Select(cell => KeyValuePair.Create<string, CellValue>(cell.Column, new CellValue.Words(cell.Text)))])]);

    private static FieldDefinition Field(string id, FieldKind kind) => new(id, id, id, kind, "", [], []);
}
