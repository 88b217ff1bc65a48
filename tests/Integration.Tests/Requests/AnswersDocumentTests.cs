using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Integration.Tests.Forms;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Integration.Tests.Requests;

/// <summary>The table of answers as a Word document opens in LibreOffice as it was meant.</summary>
public sealed class AnswersDocumentTests
{
    private static readonly Lazy<Task<string[]>> Printed = new(() => LibreOffice.PrintedTexts(Document("AT"), Document("SE")));

    [LibreOfficeFact]
    public async Task All_answers_are_printed_with_their_marks()
    {
        var text = string.Join(' ', (await Printed.Value)[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        foreach (var words in new[]
        {
            "Family reunification <of minors>", "3 of 9 answered, 1 declined, 5 open, of which 4 overdue.", "Ten days.", "Dix jours.", "geheim", "names.xlsx",
            "For the asker only", "4 May 2026", "How the days were found", "Page 1 of",
        })
            text.ShouldContain(words);
    }

    [LibreOfficeFact]
    public async Task Others_read_only_that_there_is_an_answer()
    {
        var text = (await Printed.Value)[1];

        text.ShouldContain("There is an answer");
        text.ShouldNotContain("geheim");
        text.ShouldNotContain("names.xlsx");
    }

    private static byte[] Document(string reader) => AnswersDocument.Write(AnswersTable.Of(
        SampleRequests.OfEveryKind(), AnswerReader.Of(Authority.FromCode(reader)!), SampleRequests.At("2026-04-20")));
}
