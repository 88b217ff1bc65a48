using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Short.", "Short.")]
    [InlineData("Two\n\nlines  here.", "Two lines here.")]
    [InlineData("First sentence here. Second sentence that does not fit.", "First sentence here. […]")]
    [InlineData("He said “it is done.” Then he left the room at once.", "He said “it is done.” […]")]
    [InlineData("See art. 4 of the act, which is long and has no end.", "See art. 4 of the act, which…")]
    [InlineData("No. A sentence that is far too long for the room.", "No. A sentence that is far to…")]
    public void Whole_sentences_are_kept_where_they_fit(string text, string excerpt) => Excerpt.Of(text, 30).ShouldBe(excerpt);

    [Theory]
    [InlineData("Centres are opened. They have 400 places.", "Centres are opened.")]
    [InlineData("It cites art. 4 of the act\nand no more", "It cites art. 4 of the act and no more")]
    [InlineData("A sentence that goes on and on until there is no room", "A sentence that goes on and on until th…")]
    public void The_first_sentence_is_taken_and_cut_where_it_is_too_long(string text, string expected) => Excerpt.FirstSentence(text, 40).ShouldBe(expected);
}
