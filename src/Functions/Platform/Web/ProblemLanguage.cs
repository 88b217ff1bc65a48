using MimFunctions.Platform.Access;

namespace MimFunctions.Platform.Web;

/// <summary>Problems of the gate are in the language of all other problems.</summary>
internal sealed class ProblemLanguage : IProblemLanguage
{
    /// <inheritdoc/>
    public string Of(HttpRequest request) => SpokenProblem.Asked(request);
}
