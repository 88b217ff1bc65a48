using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests.Answers;

/// <summary>Who looks at answers. Confidentiality is per item (MIM-19): what is meant for the asker only, the answering state sees too.</summary>
/// <param name="Parties">For whom: usually one; several when one person serves several states.</param>
public sealed record AnswerReader(IReadOnlyCollection<Authority> Parties)
{
    /// <summary>Whoever looks for this party.</summary>
    public static AnswerReader Of(Authority party) => new([party]);

    /// <summary>Whether what a state marked so is shown.</summary>
    /// <param name="request">The request it belongs to.</param>
    /// <param name="answering">The state that wrote it.</param>
    /// <param name="visibility">Its mark.</param>
    public bool MayRead(InformationRequest request, MemberState answering, Visibility visibility) => Parties.Any(party =>
        party == request.Asker || party.State == answering || (visibility == Visibility.Everyone && RequestReference.MayAsk(party)));
}
