using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A reply that is given on the page of the answer too (<see cref="GiveAnswerPage"/>), below it, with fields and a button of its own.</summary>
internal interface IBesideAnswer
{
    /// <summary>What its button posts.</summary>
    string Act { get; }

    /// <summary>Its place among those below the answer.</summary>
    int PlaceBeside { get; }

    /// <summary>What the page shows.</summary>
    /// <param name="asker">Who asked.</param>
    /// <param name="due">The day by which the state is waited for.</param>
    BesideAnswer Show(Authority asker, DateOnly due);

    /// <summary>What is wrong with what was filled in, before anything is decided; null for nothing.</summary>
    FieldFault? Check(IReadOnlyDictionary<string, string> said) => null;

    /// <summary>What becomes of the request.</summary>
    RequestDecision Decide(RequestAct act, IReadOnlyDictionary<string, string> said);
}

/// <summary>A reply as the page of the answer shows it.</summary>
/// <param name="Act">What its button posts.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lead">What it means.</param>
/// <param name="Fields">What is filled in.</param>
/// <param name="Button">What its button says.</param>
public sealed record BesideAnswer(string Act, Sentence Title, Sentence Lead, IReadOnlyList<BesideField> Fields, Sentence Button);

/// <summary>A field of it.</summary>
/// <param name="Id">Its id and name.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Hint">What belongs there; null for what the label says already.</param>
/// <param name="Type">Kind of a field of one line.</param>
/// <param name="Lines">How many lines it shows.</param>
/// <param name="Longest">Most characters; null for any number.</param>
public sealed record BesideField(string Id, Sentence Label, Sentence? Hint = null, string Type = "text", int Lines = 1, int? Longest = null);
