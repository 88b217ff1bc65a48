using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Text;

/// <summary>Sentences keep their holes apart, so that other languages can word them.</summary>
public sealed class SentenceTests
{
    private static readonly MemberState Poland = MemberState.FromCode("PL")!;

    [Fact]
    public void English_is_what_the_program_writes_and_the_holes_are_numbered()
    {
        Sentence said = $"{Poland} has {1234:N0} of {2026} on {new DateOnly(2026, 3, 5)}: {"file.docx"}, {new Semester(2026, 1)}, {(string?)null}.";

        said.ToString().ShouldBe("Poland has 1,234 of 2026 on 5 March 2026: file.docx, 2026-1, .");
        said.Template.ShouldBe("{0} has {1} of {2} on {3}: {4}, {5}, {6}.");
        said.Terms.Select(term => term.Kind).ShouldBe(
            [TermKind.State, TermKind.Number, TermKind.Text, TermKind.Day, TermKind.Text, TermKind.Text, TermKind.Text]);
        said.Terms.Select(term => term.Value).ShouldBe(["PL", "1234", "2026", "2026-03-05", "file.docx", "2026-1", ""]);
        said.Number.ShouldBeNull();
    }

    [Fact]
    public void A_part_of_a_sentence_is_worded_by_itself()
    {
        Sentence part = $"field {"5"}";
        Sentence said = $"Correct {part}.";

        (said.ToString(), said.Template, said.Terms.Single().Inner).ShouldBe(("Correct field 5.", "Correct {0}.", part));
    }

    [Theory]
    [InlineData(1, "One file.")]
    [InlineData(0, "0 files.")]
    [InlineData(2, "2 files.")]
    public void A_count_chooses_the_wording(int number, string wanted)
    {
        var said = Sentence.Count(number, $"One file.", $"{number} files.");

        (said.ToString(), said.Template, said.Number).ShouldBe((wanted, "{0} files.", number));
    }

    [Fact]
    public void Sentences_are_the_same_when_their_words_and_their_holes_are()
    {
        Sentence one = $"To {"A"}", same = $"To {"A"}", plain = $"To A", other = $"To {"B"}";

        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        new[] { plain, other, null }.ShouldAllBe(each => !one.Equals(each));
        one.Equals((object)same).ShouldBeTrue();
        one.Equals("To A").ShouldBeFalse();
        Sentence.Kept(one.ToString(), one.Template, one.Terms, one.Number).ShouldBe(one);
        Sentence.AsWritten("To A").ShouldBe(plain);
    }

    [Fact]
    public void Names_of_states_languages_authorities_months_and_semesters_are_known_in_any_language()
    {
        Authority[] authorities = [Authority.Commission, Authority.Parliament, Authority.Council, Authority.BorderAgency, Authority.Of(MemberState.FromCode("NL")!)];

        authorities.Select(authority => authority.Worded.English).ShouldBe(authorities.Select(authority => authority.Name));
        authorities.Select(authority => authority.Worded.Kind).Distinct().ShouldBe([TermKind.Sentence, TermKind.State]);
        Language.Find("pl")!.Worded.ShouldBe(new Term(TermKind.Language, "pl", "Polish"));
        Term.OfMonth(2026, 2).ShouldBe(new Term(TermKind.Month, "2026-02", "February 2026"));
        new[] { new Semester(2026, 1), new Semester(2026, 2) }.ShouldAllBe(semester => semester.Worded.ToString() == semester.Words);
    }

    [Fact]
    public void A_place_in_words_is_the_place_as_it_is_printed()
    {
        Place[] places =
        [
            Place.WholeFile, Place.Cell(1, 2, 3), Place.Figure(1, 2, 3), Place.BodyParagraph(4), Place.Part("word/document.xml"), Place.Pointer("/fields/title"),
            new Place("somewhere else", 1, 2, 3),
        ];

        places.ShouldAllBe(place => place.Worded.ToString() == place.Text);
        places.Select(place => place.Worded.Terms.Count).ShouldBe([0, 2, 3, 1, 1, 0, 0]);
    }

    [Fact]
    public void Parts_of_a_form_are_told_by_their_ids()
    {
        var column = new ColumnDefinition("persons", "Persons", ColumnKind.Number, []);
        var field = new FieldDefinition("flows", "2", "Flows", FieldKind.Table, "One row each.", [], [new("a", "A", []), new("b", "B", [])], [column]);

        new[] { field.Worded, field.WordedHint, field.WordedOptions, field.WordedColumn(column) }.ShouldBe(
        [
            new(TermKind.Label, "flows", "Flows"), new(TermKind.Hint, "flows", "One row each."), new(TermKind.Options, "flows", "A; B"), new(TermKind.Column, "flows/persons", "Persons"),
        ]);
    }
}
