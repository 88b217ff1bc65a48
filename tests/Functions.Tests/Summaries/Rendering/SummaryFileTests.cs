using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MimFunctions.Summaries.Rendering;

namespace MimFunctions.Tests.Summaries.Rendering;

public sealed class SummaryFileTests
{
    [Theory]
    [InlineData(FileFormatVersions.Office2021)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void The_file_is_valid(FileFormatVersions version)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(SummaryFile.Write(SampleSummary.Make(), SampleSummary.Draft)), isEditable: false);

        new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }
}
