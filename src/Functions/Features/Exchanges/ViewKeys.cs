using MimFunctions.Domain.Exchanges;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Exchanges;

/// <summary>Where exchanges of views are.</summary>
internal static class ViewKeys
{
    /// <summary>A thread: a partition of its own, by the measure or request it is about.</summary>
    public static DocumentKey Of(ViewCase about) => new(ExchangeContainers.Exchanges, about.Number, about.Number);
}
