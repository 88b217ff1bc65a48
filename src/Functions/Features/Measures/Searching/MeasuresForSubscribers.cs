using System.Runtime.CompilerServices;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>New communications, as everyone may know of them (F-1); one that was withdrawn meanwhile is told to nobody.</summary>
internal sealed class MeasuresForSubscribers(IDocumentStore documents, FormLibrary forms) : ITellsSubscribers
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SubscribedNews> Between(DateTimeOffset from, DateTimeOffset through, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var found in documents.ReceivedBetween(from, through, ct))
        {
            if (found.Withdrawal is not null)
                continue;
            var (shown, number) = (new ShownForm(forms[found.Form!], found.Fields), found.Outcome.Communication!);
            yield return new SubscribedNews(
                new SubscribedItem(SubscriptionTopic.Measures, Authority.Of(number.State), shown.Form.Areas, found.ReceivedAt),
                shown.Title.IsSaid ? (Sentence)$"{number.State}: {shown.Title.Worded}" : shown.Title.After(number.State),
                shown.Kind.Length == 0 ? (Sentence)$"{number}" : $"{number} · {shown.Kind}", $"measures/{number}");
        }
    }
}
