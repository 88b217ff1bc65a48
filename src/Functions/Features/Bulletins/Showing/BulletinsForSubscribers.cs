using System.Runtime.CompilerServices;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Bulletins.Showing;

/// <summary>Bulletins that were issued: what is in them by parts, and where they are read.</summary>
internal sealed class BulletinsForSubscribers(BulletinStore bulletins) : ITellsSubscribers
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<SubscribedNews> Between(DateTimeOffset from, DateTimeOffset through, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var stored in (await bulletins.All(ct)).Where(bulletin => bulletin.Issue is { } issue && issue.At >= from && issue.At < through).OrderBy(bulletin => bulletin.Issue!.At))
        {
            var bulletin = (await bulletins.Find(stored.Quarter, ct))!;
            var parts = BulletinPart.Of(bulletin).Select(part => (Sentence)$"{part.Worded}: {part.Items.Count + part.Missing.Count}").DefaultIfEmpty((Sentence)$"nothing new");
            yield return new SubscribedNews(
                new SubscribedItem(SubscriptionTopic.Bulletins, Authority.Commission, [], bulletin.Issue!.At), BulletinWords.Titled(bulletin), LetterWords.Joined(" · ", parts),
                $"bulletins/{bulletin.Quarter}");
        }
    }
}
