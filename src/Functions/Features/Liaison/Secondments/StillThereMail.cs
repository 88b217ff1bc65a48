using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>To the state, once a year: a secondment has no last day.</summary>
internal sealed class StillThereMail(CaseStore<Secondment> secondments, Settings settings) : SecondmentDoubtMail(LiaisonLetter.StillThere, secondments, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Lead, Sentence Fix) Words(Secondment secondment, SecondmentNotice notice) => (
        $"Is the officer still in {notice.HostCountry}?",
        $"The secondment began on {notice.From} and has no last day, so the lists show the officer as there until you say otherwise.",
        $"If the officer is still there, nothing need be done; you are asked again in a year. Else please announce the last day.");
}
