document.getElementById('root')?.append('Okolo');
