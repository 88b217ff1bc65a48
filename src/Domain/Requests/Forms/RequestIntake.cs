using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Requests.Forms;

/// <summary>What forms about requests become when they are taken in.</summary>
public static class RequestIntake
{
    /// <summary>Queue of forms that put a request.</summary>
    public const string Queue = "requests-in";

    /// <summary>The form becomes a request for additional information, which its message is to put (MIM-9).</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="number">The number claimed for it.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Ask(Arrival arrival, string form, Judgement judgement, RequestReference number) =>
        DecideIntake.Fit(arrival, new RequestOutcome.Asked(number), form, judgement, [FormMessage.Become(arrival, Queue, number.ToString(), "ask")], []);

    /// <summary>The form replies to a request, which its message is to record.</summary>
    /// <param name="arrival">The file.</param>
    /// <param name="form">Id of the form.</param>
    /// <param name="judgement">What the rules made of it.</param>
    /// <param name="to">The request.</param>
    /// <param name="attachments">The files that belong to the answer.</param>
    /// <exception cref="ArgumentException">The judgement holds an error.</exception>
    public static Submission Reply(
        Arrival arrival, string form, Judgement judgement, RequestReference to, IReadOnlyList<Attachment> attachments) =>
        DecideIntake.Fit(arrival, new RequestOutcome.Answered(to), form, judgement, [FormMessage.Reply(arrival)], attachments);
}

/// <summary>What a form about requests became.</summary>
public static class RequestOutcome
{
    /// <summary>A form became a request for additional information (MIM-9).</summary>
    /// <param name="Reference">Its number.</param>
    public sealed record Asked(RequestReference Reference) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Reference.ToString();

        /// <inheritdoc/>
        public override bool IsNumbered => true;
    }

    /// <summary>A form replies to a request: with an answer or with any other reply.</summary>
    /// <param name="Reference">The request.</param>
    public sealed record Answered(RequestReference Reference) : Outcome
    {
        /// <inheritdoc/>
        public override string? Number => Reference.ToString();

        /// <inheritdoc/>
        public override bool HearsOfFiles => true;

        /// <inheritdoc/>
        public override string InShort => $"accepted: the reply to {Reference} is recorded";
    }
}
