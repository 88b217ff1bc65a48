using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>
/// That a state was asked to deploy an officer jointly (Article 6 of Regulation 2019/1240), and what it said. A state takes part only by its own consent: naming it in a notice is not that.
/// </summary>
/// <param name="Partner">The state asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="AskedBy">The opaque id of the person. Never a name.</param>
/// <param name="Answer">What it said; null while it has said nothing.</param>
public sealed record JointStep(MemberState Partner, DateTimeOffset AskedAt, string AskedBy, JointAnswer? Answer = null);

/// <summary>What a state said to a joint deployment.</summary>
/// <param name="Consents">Whether it consents.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person. Never a name.</param>
public sealed record JointAnswer(bool Consents, DateTimeOffset At, string By);
