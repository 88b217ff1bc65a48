using MimFunctions.Domain.Requests;

namespace MimFunctions.Domain.Tests.Requests;

/// <summary>A request that numbers its questions is answered question by question.</summary>
public class NumberedQuestionsTests
{
    [Theory]
    [InlineData("How many?", "1:How many?")]
    [InlineData("1. How many?\n2. Since when?", "1:How many?|2:Since when?")]
    [InlineData("Two things.\r\n 1) How many?\r\n\r\nAnd how few?\r\n 2) Since when?\r\n", "1:How many?\r\n\r\nAnd how few?|2:Since when?")]
    [InlineData("1. How many?", "1:1. How many?")]
    [InlineData("1. How many?\n3. Why?", "1:1. How many?\n3. Why?")]
    [InlineData("1. How many in\n12. December?\n2. Why?", "1:How many in\n12. December?|2:Why?")]
    [InlineData("In 2026 1. 2. 3.", "1:In 2026 1. 2. 3.")]
    public void The_questions_are_told_apart_by_their_numbers(string text, string questions) =>
        string.Join('|', NumberedQuestions.Of(text).Select(question => $"{question.Number}:{question.Text}")).ShouldBe(questions);

    [Fact]
    public void What_is_for_everyone_and_what_is_for_the_asker_are_two_answers_with_the_numbers_of_their_questions()
    {
        var answers = NumberedQuestions.Answers(
            [new(1, " Four. ", Visibility.Everyone), new(2, "Secret.", Visibility.AskerOnly), new(3, " ", Visibility.Everyone), new(4, "Six.", Visibility.Everyone)], "en");

        answers.Select(answer => (answer.Text, answer.Visibility, answer.Language)).ShouldBe(
            [("1. Four.\n\n4. Six.", Visibility.Everyone, "en"), ("2. Secret.", Visibility.AskerOnly, "en")]);
    }

    [Fact]
    public void An_only_question_is_answered_without_a_number() =>
        NumberedQuestions.Answers([new(1, "Four.", Visibility.AskerOnly)], null).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            answer => answer.Text.ShouldBe("Four."), answer => answer.Visibility.ShouldBe(Visibility.AskerOnly), answer => answer.Language.ShouldBeNull());

    [Fact]
    public void Where_nothing_is_said_there_is_no_answer() => NumberedQuestions.Answers([new(1, "", Visibility.Everyone)], null).ShouldBeEmpty();
}
