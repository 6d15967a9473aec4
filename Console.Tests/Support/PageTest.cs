using System.Globalization;
using Bunit;
using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Organisation;
using GovConsole.Web.Startup;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace GovConsole.Tests.Support;

/// <summary>Renders pages as the app does: real features on the database of a small <see cref="World"/>, in Chinese.</summary>
public abstract class PageTest : BunitContext, IAsyncLifetime
{
    /// <summary>How long what comes from the database may take; SQLite answers at once, PostgreSQL after the click is over.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    static PageTest() => DefaultWaitTimeout = Patience;

    protected World World { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("zh-Hans");
        World = await World.CreateAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services
            .AddFeatures(new ConfigurationBuilder().Build(), Path.GetTempPath())
            .AddSingleton<IDbContextFactory<ConsoleDb>>(World.Db)
            .AddSingleton<TimeProvider>(World.Clock)
            .AddSingleton(Sample.Seal)
            .AddSingleton(new Rest(World.Db, () => Renderer.Dispatcher))
            .AddLocalization()
            .AddMudServices();
        AddAuthorization().SetAuthorized("tester");
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whom the pages are shown to. To be called once, before the first page is rendered.</summary>
    protected async Task<Actor> ActAsAsync(Role role, Unit unit)
    {
        var actor = await World.ActorAsync(role, unit);
        RenderTree.Add<CascadingValue<Actor>>(cascade => cascade.Add(x => x.Value, actor));
        Render<MudPopoverProvider>();
        return actor;
    }

    /// <summary>
    /// Renders and waits until the page has what it asked for: a database across a network answers a little later.
    /// Only a page that leads elsewhere may stay without it.
    /// </summary>
    protected new IRenderedComponent<T> Render<T>(Action<ComponentParameterCollectionBuilder<T>>? parameters = null) where T : IComponent
    {
        var (navigation, left) = (Services.GetRequiredService<NavigationManager>(), false);
        navigation.LocationChanged += (_, _) => left = true;
        navigation.OnNotFound += (_, _) => left = true;
        var page = base.Render(parameters);
        page.WaitForState(() => left || page.FindAll(".spinner").Count == 0, Patience);
        // The page may draw itself once more after it has its data, with new handlers; what is found afterwards can be pressed.
        Services.GetRequiredService<Rest>().Await();
        return page;
    }

    protected IEnumerable<string?> Toasts =>
        Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(toast => toast.Message);

    protected static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    /// <summary>The moments in which nothing is being asked of the database and everything is drawn.</summary>
    internal sealed class Rest(TestDb db, Func<Dispatcher> dispatcher)
    {
        internal void Await()
        {
            // Who looks while the page is being drawn must not hold up the drawing.
            if (dispatcher().CheckAccess()) return;
            SpinWait.SpinUntil(() => !db.IsBusy, Patience);
            dispatcher().InvokeAsync(() => { }).GetAwaiter().GetResult();
        }
    }
}
