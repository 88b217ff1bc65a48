using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// What a message about a report or a secondment is about, as its step: <c>heldBack</c>, <c>secondment.0f3c5a…</c>. The same step to the same
/// person is told once (docs/rules.md, rule 3).
/// </summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Notice">Which notice of the secondment: the beginning of its digest; empty for a report.</param>
public sealed record LiaisonStep(LiaisonLetter Kind, string Notice = "")
{
    private const int Beginning = 16;

    /// <summary>The announcement of this notice.</summary>
    public static LiaisonStep Of(SecondmentNotice notice) => new(LiaisonLetter.Secondment, notice.Digest[..Math.Min(notice.Digest.Length, Beginning)]);

    /// <summary>A question about the notice, another one each time.</summary>
    public static LiaisonStep Of(SecondmentQuestion question) => new(
        question.Doubt == SecondmentDoubt.StillPlanned ? LiaisonLetter.StillPlanned : LiaisonLetter.StillThere,
        $"{question.Notice[..Math.Min(question.Notice.Length, Beginning)]}-{FormDate.ForMachines(question.On)}");

    /// <summary>That someone holds a role in a network.</summary>
    /// <param name="place">Which of the records of the network, from 0.</param>
    public static LiaisonStep OfRole(int place) => new(LiaisonLetter.NetworkRole, place.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a step; null when it is none of these.</summary>
    public static LiaisonStep? Parse(string step)
    {
        var (name, notice) = step.Split('.') switch
        {
            [var only] => (only, ""),
            [var first, var second] => (first, second),
            _ => ("", ""),
        };
        return Enum.GetValues<LiaisonLetter>().Where(kind => Code.Of(kind) == name).Select(kind => new LiaisonStep(kind, notice)).FirstOrDefault();
    }

    /// <summary>Whether this notice is meant.</summary>
    public bool Means(SecondmentNotice notice) => this == Of(notice);

    /// <summary>The message that tells this to all contact points of a party: by reference, to be fanned out to its people.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(string @case, Authority party) =>
        new(AddresseeKey.MessageId(@case, ToString(), party.Code), LiaisonMessage.NewsQueue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => Notice.Length == 0 ? Code.Of(Kind) : $"{Code.Of(Kind)}.{Notice}";
}

/// <summary>The kinds of letters about reports and secondments.</summary>
public enum LiaisonLetter
{
    /// <summary>A report is held back until its sender confirms that it holds no personal data (ILOB-20).</summary>
    HeldBack,

    /// <summary>A secondment is planned or made, or something about it changed (ILOA-4, ILOA-5).</summary>
    [ForSystems("secondment.notified")]
    Secondment,

    /// <summary>To the state: a secondment is planned, but its first day has passed (F-19).</summary>
    StillPlanned,

    /// <summary>To the state: a secondment has no last day, and began more than a year ago (F-19).</summary>
    StillThere,

    /// <summary>Someone acts as Presidency in a country, or facilitates the network there (F-8).</summary>
    NetworkRole,

    /// <summary>The Commission or an agency deploys an officer, or plans to (Article 4(1) of Regulation 2019/1240).</summary>
    UnionDeployment,

    /// <summary>To a state: another one asks it to deploy an officer jointly (ILOB-12).</summary>
    JointAsked,

    /// <summary>To those who deploy an officer jointly: what a state said (ILOB-12).</summary>
    JointAnswered,

    /// <summary>To members of a network: a task, a position, a training or a representation is brought in (ILOA-7, ILOA-11).</summary>
    NetworkItem,

    /// <summary>To members of a network: all whose word it takes agreed (ILOA-7, ILOA-11).</summary>
    NetworkItemHolds,

    /// <summary>To who has a task in a network: its day has passed.</summary>
    NetworkTaskLate,

    /// <summary>To who calls the meetings of a network: it was to meet, and no meeting is called (ILOA-7).</summary>
    NetworkMeetingDue,
}
