using GovConsole.Access;
using GovConsole.Access.Sessions;

namespace GovConsole.Web.Access;

/// <summary>
/// Whose request this is. The cookie check fills it once a request, so an endpoint can take an <see cref="GovConsole.Access.Actor"/> parameter.
/// In a circuit it stays empty: there the actor cascades to the pages.
/// </summary>
public sealed class SignedIn
{
    public FindSession.Session? Session { get; set; }

    /// <exception cref="InvalidOperationException">Nobody is signed in, or this is no request.</exception>
    public Actor Actor => Session?.Actor ?? throw new InvalidOperationException("There is no actor outside a signed-in request.");
}
