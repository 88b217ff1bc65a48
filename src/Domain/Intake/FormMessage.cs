using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Intake;

/// <summary>
/// The messages by which an accepted form becomes part of another document: the form and that document are two, so they are two steps joined by
/// a message (docs/rules.md, "The shape of a use case").
/// </summary>
public static class FormMessage
{
    /// <summary>Queue of forms that reply to one, and of the files that belong to them.</summary>
    public const string AnswersQueue = "answers-in";

    /// <summary>What the form says is to be recorded in the request that it replies to.</summary>
    public static OwedMessage Reply(Arrival form) => Of(AnswersQueue, form.Digest, "answer", form.State, form.Digest);

    /// <summary>A file came later than the form that replies; the request is to hear of it.</summary>
    public static OwedMessage File(Submission form, string digest) =>
        Of(AnswersQueue, form.Digest, $"file.{digest[..Math.Min(digest.Length, 12)]}", form.State, form.Digest);

    /// <summary>State and digest of the form that a message is about; null when it names none.</summary>
    public static (string State, string Digest)? Form(string to) => to.Split(':') is [var state, var digest] ? (state, digest) : null;

    /// <summary>The form is to become this, which who takes from this queue does.</summary>
    /// <param name="form">The form.</param>
    /// <param name="queue">The queue.</param>
    /// <param name="number">Number of what it becomes.</param>
    /// <param name="step">What is to be done with it.</param>
    internal static OwedMessage Become(Arrival form, string queue, string number, string step) => Of(queue, number, step, form.State, form.Digest);

    /// <summary>A message about a form: by reference, to be taken from this queue.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="case">What the form is about or becomes.</param>
    /// <param name="step">What is to be done with it.</param>
    /// <param name="state">State in whose folder the form was dropped.</param>
    /// <param name="digest">SHA-256 of its bytes, lower-case hex.</param>
    internal static OwedMessage Of(string queue, string @case, string step, string state, string digest)
    {
        var to = $"{state}:{digest}";
        return new(AddresseeKey.MessageId(@case, step, to), queue, step, to);
    }
}
