using MimFunctions.Domain.Situations;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Situations.Letters;

/// <summary>To the states: one of them proposes a situation.</summary>
internal sealed class SituationProposedMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationProposed, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => situation.Standing != SituationStanding.Proposed ? null
        : Of(
            situation, to, $"Proposed situation", $"{situation.Opener.Party.First()} proposes to open a situation. It opens once {situation.Needed} states want it, within {SituationRules.ProposalDays} days. If your state wants it, please say so.",
            $"Read the proposal", $"situations/{situation.Case}");
}

/// <summary>To all who are asked, and the Commission: it is open.</summary>
internal sealed class SituationOpenedMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationOpened, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => situation.Standing != SituationStanding.Open ? null
        : Of(
            situation, to, $"Situation opened", $"All Member States that take part in the mechanism are asked the same short questions, round by round. Please read them now, and see who in your authorities has the figures; you get a mail with each round.",
            $"Read the questions", $"situations/{situation.Case}");
}

/// <summary>To all who are asked, and the Commission: it lasts longer.</summary>
internal sealed class SituationExtendedMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationExtended, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => situation.Standing != SituationStanding.Open ? null
        : Of(situation, to, $"Situation goes on", $"Its last day is now {situation.Until}.", $"The situation", $"situations/{situation.Case}");
}

/// <summary>To who opened it: its last day comes.</summary>
internal sealed class SituationEndsMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationEnds, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => situation.Standing != SituationStanding.Open ? null
        : Of(situation, to, $"Situation ends", $"Its last day is {situation.Until}. Please put it off, or close the situation after its last round.", $"The situation", $"situations/{situation.Case}");
}

/// <summary>To who opened it: its last day has long passed.</summary>
internal sealed class SituationOverMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationOver, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => situation.Standing != SituationStanding.Open ? null
        : Of(situation, to, $"Situation to be closed", $"Its last day has passed, and nobody is asked any more. Please close it, so that everybody can write down what was learnt.", $"Close it", $"situations/{situation.Case}");
}

/// <summary>To all who were asked, and the Commission: it is closed.</summary>
internal sealed class SituationClosedMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationClosed, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) =>
        Of(situation, to, $"Situation closed", $"Nobody is asked any more. What went well, and what should be done in another way next time? Please write it down in a few sentences.", $"Write what was learnt", $"situations/{situation.Case}");
}

/// <summary>To all who were asked, and the Commission: what was learnt.</summary>
internal sealed class SituationSummedUpMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationSummedUp, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) =>
        Of(situation, to, $"Lessons learnt", $"What states and the Commission learnt is summed up on the page of the situation.", $"Read it", $"situations/{situation.Case}");
}

/// <summary>To the states that wanted it: it does not open.</summary>
internal sealed class SituationDroppedMail(SituationStore situations, Settings settings) : SituationMail(SituationLetter.SituationDropped, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, Addressee to) => Of(
        situation, to, $"Not opened",
        situation.Standing == SituationStanding.Withdrawn ? $"{situation.Opener.Party.First()} took its proposal back. There is nothing to do." : (Sentence)$"{situation.Signatures.Count} of {situation.Needed} states wanted it in time. It can be proposed anew.",
        $"The proposal", $"situations/{situation.Case}");
}

/// <summary>To all who are asked: a round.</summary>
internal sealed class RoundAskedMail(SituationStore situations, Settings settings) : RoundMail(SituationLetter.RoundAsked, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, SituationRound round, Addressee to) => Of(
        situation, to, $"Round {round.Number}",
        $"Please answer for {SituationWords.DaysFrom(round.First, round.Last)} until {Until(situation, round, to.Party)}. “Nothing to report” and “no figure” are answers; no answer leaves a hole in the common picture.",
        $"Answer it", $"situations/{situation.Case}/answer?round={round.Number}");
}

/// <summary>To who has said nothing: its time ends.</summary>
internal sealed class RoundClosesMail(SituationStore situations, Settings settings) : RoundMail(SituationLetter.RoundCloses, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, SituationRound round, Addressee to) => round.Missing.All(party => party.Code != to.Party) ? null
        : Of(
            situation, to, $"Round {round.Number} ends soon", $"Your answer for {SituationWords.DaysFrom(round.First, round.Last)} is missing; please give it until {Until(situation, round, to.Party)}. “Nothing to report” is an answer.",
            $"Answer it", $"situations/{situation.Case}/answer?round={round.Number}");
}

/// <summary>To who opened the situation, and the Commission: the picture of a round is there.</summary>
internal sealed class RoundCompiledMail(SituationStore situations, Settings settings) : RoundMail(SituationLetter.RoundCompiled, situations, settings)
{
    /// <inheritdoc/>
    protected override Letter? Write(Situation situation, SituationRound round, Addressee to) => Of(
        situation, to, $"Picture of round {round.Number}",
        round.Missing.Count == 0 ? $"All states have answered." : (Sentence)$"{round.Deadlines.Count - round.Missing.Count} of {round.Deadlines.Count} states have answered in time. Missing: {LetterWords.Listed(round.Missing)}.",
        $"The common picture", $"situations/{situation.Case}/picture?round={round.Number}");
}
