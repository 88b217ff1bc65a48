using System.Text;
using Microsoft.VisualBasic.FileIO;
using MimFunctions.Features.Liaison.DeploymentList;

namespace MimFunctions.Tests.Features.Liaison.DeploymentList;

/// <summary>What a spreadsheet gets, read back with the reader that ships with .NET.</summary>
public sealed class CsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://evil.example\")")]
    [InlineData("+43 1 000")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public void A_text_that_a_spreadsheet_would_compute_stays_a_text(string text) =>
        Encoding.UTF8.GetString(Csv.Write([[text]])).ShouldStartWith("\uFEFF\"'");

    [Fact]
    public void Commas_quotes_and_empty_cells_come_back_as_they_were()
    {
        string?[] row = ["Côte d’Ivoire", "a, \"b\"; c", null, " spaced ", "x=1", "   "];

        using var reader = new TextFieldParser(new MemoryStream(Csv.Write([["one", "two", "three", "four", "five", "six"], row])), Encoding.UTF8)
        {
            Delimiters = [","],
            HasFieldsEnclosedInQuotes = true,
            TrimWhiteSpace = false,
        };
        reader.ReadFields().ShouldBe(["one", "two", "three", "four", "five", "six"]);

        reader.ReadFields().ShouldBe(row.Select(cell => cell ?? ""));
        reader.EndOfData.ShouldBeTrue();
    }
}
