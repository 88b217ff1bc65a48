namespace MimFunctions.Features.Portal.Sending;

/// <summary>A form that can be had empty.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record EmptyForm(string Id, string Title);
