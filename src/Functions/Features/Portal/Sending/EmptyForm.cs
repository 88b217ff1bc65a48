namespace MimFunctions.Features.Portal.Sending;

/// <summary>A form that can be had empty.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="CanBeFilledInHere">Whether it can be filled in in the browser.</param>
public sealed record EmptyForm(string Id, string Title, bool CanBeFilledInHere);
