using MimFunctions.Domain.Summaries;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>
/// Writes a summary as a Word document (<see cref="SummaryFile.Write"/>). A delegate, because it takes nearly all of the time of filing a
/// summary: tests that tell a story a thousand times have the same document written once.
/// </summary>
/// <param name="document">The summary.</param>
/// <param name="standing">What this version says of itself.</param>
/// <returns>A .docx file. The same arguments give the same bytes.</returns>
internal delegate byte[] SummaryWord(SummaryDocument document, SummaryStanding standing);
