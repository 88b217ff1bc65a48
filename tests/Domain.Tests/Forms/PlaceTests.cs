using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Tests.Forms;

public sealed class PlaceTests
{
    [Fact]
    public void A_place_is_said_in_words_and_kept_as_coordinates()
    {
        Place.Cell(1, 9, 2).ShouldBe(new Place("table 1 row 9", Table: 1, Row: 9, Column: 2));
        Place.BodyParagraph(3).ShouldBe(new Place("paragraph 3", Paragraph: 3));
        Place.Pointer("/areas/0").Text.ShouldBe("/areas/0");
        Place.XPath("/report/summary").Text.ShouldBe("/report/summary");
        Place.Part("word/vbaProject.bin").Text.ShouldBe("part word/vbaProject.bin");
        Place.WholeFile.Text.ShouldBe("the whole file");
    }
}
