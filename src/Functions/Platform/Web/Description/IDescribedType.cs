using System.Text.Json.Nodes;

namespace MimFunctions.Platform.Web.Description;

/// <summary>
/// How the description of the API shows a type of a room above the platform that is written by a converter of its own. Every class that is one is
/// found by itself.
/// </summary>
internal interface IDescribedType
{
    /// <summary>The type.</summary>
    Type Described { get; }

    /// <summary>Its JSON schema, made anew for each place in which it stands.</summary>
    JsonObject Schema();
}
