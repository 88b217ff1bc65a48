using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>Two or more Member States deploy an officer jointly (Article 6(3) of Regulation 2019/1240): the state that seconds asks, and each of the others consents or not.</summary>
public static class DeployJointly
{
    internal const string NotSeconding = "JNT-1", Partners = "JNT-2", NotAsked = "JNT-3";

    /// <summary>The seconding state asks others; who was asked and has not refused is not asked again.</summary>
    /// <param name="secondment">As it stands.</param>
    /// <param name="acting">For whom the person acts.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="partners">Whom to ask.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Secondment> Ask(Secondment secondment, Authority acting, string by, IReadOnlyList<MemberState> partners, DateTimeOffset now)
    {
        if (acting.State != secondment.State || secondment.State.IsAssociated)
            return Refused(NotSeconding, null, $"{secondment.Number} is a secondment of {Authority.Of(secondment.State)}.", $"The Member State that seconds asks the others.");
        if (partners.Count == 0 || partners.Any(state => state == secondment.State || state.IsAssociated))
            return Refused(Partners, "partners", $"These are not other Member States.", $"Name one or more other Member States by their codes, e.g. DE, FR.");
        var asked = partners.Distinct().Where(state => secondment.JointWith(state) is not { Answer: null or { Consents: true } }).ToArray();
        return asked.Length == 0
            ? new CaseDecision<Secondment>.Unchanged()
            : new CaseDecision<Secondment>.Changed(secondment with
            {
                Joint = [.. secondment.Joint, .. asked.Select(state => new JointStep(state, now, by))],
                Outbox = secondment.Outbox.And(now, [.. asked.Select((state, index) => Step(LiaisonLetter.JointAsked, secondment.Joint.Count + index).To(secondment.Case, Authority.Of(state)))]),
            });
    }

    /// <summary>A state that was asked consents or refuses; it may change its mind, and the others hear of it.</summary>
    /// <inheritdoc cref="Ask"/>
    public static CaseDecision<Secondment> Answer(Secondment secondment, Authority acting, string by, bool consents, DateTimeOffset now)
    {
        if (acting.State is not { } state || secondment.JointWith(state) is not { } step)
            return Refused(NotAsked, null, $"It was not asked of {acting} to deploy this officer jointly.", $"The state that seconds asks first.");
        if (step.Answer?.Consents == consents)
            return new CaseDecision<Secondment>.Unchanged();
        var place = secondment.Joint.ToList().LastIndexOf(step);
        var next = secondment with { Joint = [.. secondment.Joint.Select((each, index) => index == place ? each with { Answer = new JointAnswer(consents, now, by) } : each)] };
        return new CaseDecision<Secondment>.Changed(next with
        {
            Outbox = secondment.Outbox.And(now,
            [
                .. next.JointlyWith.Append(secondment.State).Where(each => each != state)
                    .Select(each => new LiaisonStep(LiaisonLetter.JointAnswered, $"{place.ToString(CultureInfo.InvariantCulture)}-{(consents ? "yes" : "no")}-{now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}")
                        .To(secondment.Case, Authority.Of(each))),
            ]),
        });
    }

    private static LiaisonStep Step(LiaisonLetter kind, int place) => new(kind, place.ToString(CultureInfo.InvariantCulture));

    private static CaseDecision<Secondment>.Refused Refused(string rule, string? field, Sentence message, Sentence fix) => new([new Refusal(rule, field, message, fix, "ILOB-12")]);
}
