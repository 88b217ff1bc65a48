using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Secondments;

/// <summary>To the state: a secondment is planned, but its first day has passed.</summary>
internal sealed class StillPlannedMail(CaseStore<Secondment> secondments, Settings settings) : SecondmentDoubtMail(LiaisonLetter.StillPlanned, secondments, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Lead, Sentence Fix) Words(Secondment secondment, SecondmentNotice notice) => (
        $"Has the secondment to {notice.HostCountry} begun?",
        $"It was announced as planned from {notice.From}. That day has passed, and nothing more was announced, so the lists still show a plan.",
        $"Please say whether it was made, begins on another day, or will not take place.");
}
