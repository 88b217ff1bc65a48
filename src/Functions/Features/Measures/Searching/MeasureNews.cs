using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Waiting;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>The newest communications.</summary>
internal sealed class MeasureNews(MeasureList list) : ITellsNews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<NewsItem>> For(Principal who, DateTimeOffset now, int most, CancellationToken ct) =>
        !AccessRules.Allows(who, Permission.ReadCommunications) ? [] :
        [
            .. (await list.Of(MeasureQuery.Everything, who, most, ct)).Lines.Select(line => new NewsItem(
                "Measure", line.Title, line.TitleLanguage, $"/measures/{line.Shown.Reference}", Authority.FromCode(line.Shown.State)!.Name, line.Shown.ReceivedAt)),
        ];
}
