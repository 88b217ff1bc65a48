using System.Text.Json.Nodes;
using MimFunctions.Domain.Summaries;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Summaries;

/// <summary>The name of a summary in the description of the API.</summary>
internal sealed class SummaryNameSchema : IDescribedType
{
    /// <inheritdoc/>
    public Type Described => typeof(SummaryName);

    /// <inheritdoc/>
    public JsonObject Schema() => KnownSchemas.Pattern("^((general|liaison)-[0-9]{4}|semester-[0-9]{4}-[12])$", "semester-2026-1");
}
