using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// Whether a state must answer (Article 2(3), MIM-10): only a state that the Decision binds, about its own measure, which is publicly available
/// (MIM-4), asked by a state that it binds or by the Commission (F-3). Everything else is voluntary information (MIM-14).
/// </summary>
public static class Obligation
{
    /// <summary>Why it must, or need not.</summary>
    public enum Ground
    {
        /// <summary>It must: it communicated the measure.</summary>
        Measure,

        /// <summary>The question names no measure that was communicated.</summary>
        NoMeasure,

        /// <summary>The measure is another state's.</summary>
        AnothersMeasure,

        /// <summary>The state asked is not bound by the Decision.</summary>
        NotBound,

        /// <summary>The state that asks is not bound by the Decision.</summary>
        AskerNotBound,

        /// <summary>The measure was not yet public when it was asked about.</summary>
        NotYetPublic,
    }

    /// <summary>The ground for this state.</summary>
    /// <param name="state">The state asked.</param>
    /// <param name="about">What it is asked about.</param>
    /// <param name="asker">Who asks.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="publicOn">Day on which the measure is, or was, made public; null when it has been for long.</param>
    public static Ground Of(MemberState state, RequestSubject about, Authority asker, DateTimeOffset at, DateOnly? publicOn)
    {
        if (about is not RequestSubject.Measure { Reference: var measure })
            return Ground.NoMeasure;
        if (measure.State != state)
            return Ground.AnothersMeasure;
        var today = LegalTime.DayOf(at, state);
        if (!Participation.IsBound(Instrument.MutualInformation, state, today))
            return Ground.NotBound;
        if (asker.State is { } asking && !Participation.IsBound(Instrument.MutualInformation, asking, today))
            return Ground.AskerNotBound;
        return publicOn > today ? Ground.NotYetPublic : Ground.Measure;
    }

    /// <summary>The ground for a state asked, from what a request keeps.</summary>
    public static Ground Of(InformationRequest request, AskedState asked) =>
        Of(asked.State, request.About, request.Asker, request.AskedAt, null) is var ground && (ground != Ground.Measure || asked.Duty == Duty.Obliged)
            ? ground
            : Ground.NotYetPublic;

    /// <summary>Why it need not answer, for the end of a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It must answer.</exception>
    public static Sentence Words(Ground ground) => ground switch
    {
        Ground.NoMeasure => $"the question is about no measure that was communicated",
        Ground.AnothersMeasure => $"the measure is another state's",
        Ground.NotBound => $"the Decision does not bind it, so the measure is voluntary information",
        Ground.AskerNotBound => $"the Decision does not bind the state that asks",
        Ground.NotYetPublic => $"the measure was not yet public when it was asked about, so it is voluntary information",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "It must answer."),
    };
}
